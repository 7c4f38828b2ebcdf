package org.mlcarbon.project;

/**
 * A run and what it came to.
 *
 * @param kind the same number for runs that use the same figures and share the same errors
 */
public record TotalledRun(Run run, RunTotal total, long kind) {}
