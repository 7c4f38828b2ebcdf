package org.mlcarbon.catalog;

import org.mlcarbon.core.othertools.LinearPower;

/** What another calculator knows of a device that it names. */
public record OtherToolDevice(String toolId, String hardwareId, LinearPower power, Source source) {}
