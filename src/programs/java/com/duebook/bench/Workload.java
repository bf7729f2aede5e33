package com.duebook.bench;

/**
 * Workload W, made from a seed by the statements in {@code bench/}: customers with a skew (the busiest has about one percent of
 * the invoices), invoices of one to three lines due over 578 days, 60 % paid (a twelfth of them in two payments), 10 % partly,
 * 30 % open.
 */
final class Workload {

    /** Of customers' names, by commas. */
    static final String FIRST = "Amber,Blue,Cedar,Delta,Eagle,Falcon,Granite,Harbor,Iron,Juniper,Keystone,Lunar,Maple,North,Orion,"
            + "Pioneer,Quartz,River,Summit,Timber,Union,Vertex,Willow,Xenon,Yellow,Zenith";
    static final String SECOND = "Foods,Logistics,Dental,Software,Metals,Textiles,Farms,Motors,Printing,Clinics,Builders,Energy,"
            + "Marine,Optics,Paper,Plastics,Retail,Security,Travel,Tools";
    static final String FORM = "Ltd,LLC,GmbH,SARL,Inc,BV,AS,Oy";

    static final String[] FRAGMENTS = {"harbor", "falcon f", "keystone", "zenith t", "maple", "river", "summit l",
        "den", "tex", "soft", "orion", "quartz"};

    private Workload() {}
}
