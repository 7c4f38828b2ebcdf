package org.mlcarbon.core.othertools;

/** The terms in which calculators differ, in the order in which a walk exchanges them. */
public enum StepKind {
    /** Overhead of the building. */
    PUE,
    /** Mean power / device power. */
    UTILISATION,
    /** Power and hours of the devices, or an energy that was measured. */
    DEVICES,
    /** Processors and memory. */
    HOST,
    /** Carbon intensity and its year. */
    GRID,
    /** Digits that are dropped on the way. */
    ROUNDING
}
