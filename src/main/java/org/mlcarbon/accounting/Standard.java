package org.mlcarbon.accounting;

/** A standard that says how electricity is accounted for, with where it can be read. */
public enum Standard {
    /** Location-based and market-based scope 2, both reported. */
    GHG_PROTOCOL("ghg-protocol", "GHG Protocol Scope 2 Guidance (2015)", "https://ghgprotocol.org/scope-2-guidance"),
    /** Software Carbon Intensity: location only, average or marginal, no offsets. */
    SCI("sci", "ISO/IEC 21031:2024, Software Carbon Intensity", "https://sci.greensoftware.foundation");

    private final String id;
    private final String title;
    private final String url;

    Standard(String id, String title, String url) {
        this.id = id;
        this.title = title;
        this.url = url;
    }

    /** The last part of the keys of its texts. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }
}
