package org.mlcarbon.common.ui.map;

/** What of the world a map shows. */
public enum WorldPart {
    WORLD("world"),
    EUROPE("europe"),
    NORTH_AMERICA("northAmerica"),
    SOUTH_AMERICA("southAmerica"),
    ASIA("asia"),
    AFRICA("africa"),
    OCEANIA("oceania");

    private final String id;

    WorldPart(String id) {
        this.id = id;
    }

    /** The name of the part in map-geometry.js, and the last part of its text's key. */
    String id() {
        return id;
    }
}
