package org.mlcarbon.comparison;

import org.mlcarbon.core.quantity.Check;

/**
 * A point on the globe.
 *
 * @param latitude degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 */
public record Position(double latitude, double longitude) {

    /** Mean radius of the earth (2a + b) / 3 of the ellipsoid GRS 80, km (Moritz 2000, Journal of Geodesy 74). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Position {
        Check.range("latitude", latitude, -90, 90, "degrees");
        Check.range("longitude", longitude, -180, 180, "degrees");
    }

    /**
     * Great-circle distance, km; on a sphere, so within 0.6 % of the ellipsoid.
     * <pre>
     * a = sin²(Δφ / 2) + cos φ₁ × cos φ₂ × sin²(Δλ / 2)
     * distance [km] = 2 × radius × asin √a
     * </pre>
     * Source: haversine formula, Sinnott 1984, Sky and Telescope 68 (2), 159.
     */
    public double kilometresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
