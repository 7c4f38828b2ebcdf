package org.mlcarbon.calculator;

/**
 * What one measurement would make of the range, if it confirmed the point.
 *
 * @param name what one would measure: {@code energy}, {@code meanPower}, {@code pue} or {@code hourlyIntensity}
 * @param lowKg 5 % end with it, kg CO2e
 * @param highKg 95 % end with it, kg CO2e
 * @param narrower by how much of its width the range would shrink, above 0 to 1
 */
public record MeasureNext(String name, double lowKg, double highKg, double narrower) {}
