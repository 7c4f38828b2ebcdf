package org.mlcarbon.project;

/**
 * Runs of one kind, added up: all of them use the same figures and share the same errors.
 *
 * @param example any of the runs, from which figures and errors are looked up
 */
public record KindSum(Run example, RunSum sum) {}
