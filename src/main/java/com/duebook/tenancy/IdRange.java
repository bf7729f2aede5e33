package com.duebook.tenancy;

import java.util.Map;
import java.util.UUID;

/** Ids that lie side by side in an index, so that a large workspace can be read in parts: those behind one, up to the last. */
public record IdRange(UUID behind, UUID last) {

    public static final IdRange ALL = new IdRange(new UUID(0, 0), new UUID(-1, -1));

    /** As the database orders them. */
    public boolean contains(UUID id) {
        return isAll() || isBefore(behind, id) && !isBefore(last, id);
    }

    /** What a statement goes on with; nothing for all. It wants the {@link #parameters}. */
    public String condition(String column) {
        return isAll() ? "" : " and " + column + " > :behind and " + column + " <= :last";
    }

    public Map<String, UUID> parameters() {
        return Map.of("behind", behind, "last", last);
    }

    private boolean isAll() {
        return equals(ALL);
    }

    private static boolean isBefore(UUID one, UUID other) {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high < 0 || high == 0 && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0;
    }
}
