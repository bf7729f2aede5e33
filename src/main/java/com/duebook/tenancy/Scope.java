package com.duebook.tenancy;

import java.util.UUID;

/** The workspace that is being worked in, and who works there. */
public record Scope(UUID tenant, Actor actor) {

    /** Owns no tenant rows; stands for work on platform tables, such as signing in. */
    public static final UUID PLATFORM = new UUID(0, 0);

    static final Scope OF_PLATFORM = new Scope(PLATFORM, Actor.SYSTEM);

    public boolean isPlatform() {
        return tenant.equals(PLATFORM);
    }
}
