package com.duebook.architecture;

import java.util.Map;

/** Every exception from the rules of the house, with its reason. Short, and to be kept so. */
final class Allowed {

    private Allowed() {}

    /** Tables without a tenant: their rows are nobody's or everybody's. */
    static final Map<String, String> PLATFORM_ENTITIES = Map.of();

    /** SQL written by hand that does not go through {@code TenantJdbc}. */
    static final Map<String, String> HAND_WRITTEN_SQL = Map.of(
            "com.duebook.tenancy.TenantJdbc", "is the door itself",
            "com.duebook.tenancy.TenantTables", "asks the schema which tables have a tenant",
            "com.duebook.database.EmbeddedDatabase", "creates the schema of the embedded server",
            "com.duebook.jobs.WorkItems", "the work of all workspaces is one platform table");

    /** Vaadin outside the screens. */
    static final Map<String, String> VAADIN = Map.of();
}
