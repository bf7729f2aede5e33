package com.duebook.ledger.summary;

/**
 * What due items add up to, amounts in minor units: all of a due date or customer, or what a change adds.
 *
 * @param items of which something is open
 * @param heldMinor what of the open amount is held back from collection
 */
public record ItemFigures(long items, long openMinor, long heldMinor) {

    public static final ItemFigures NONE = new ItemFigures(0, 0, 0);

    public static ItemFigures of(long openMinor, long heldMinor) {
        return new ItemFigures(openMinor > 0 ? 1 : 0, openMinor, heldMinor);
    }

    public ItemFigures plus(ItemFigures other) {
        return new ItemFigures(items + other.items, openMinor + other.openMinor, heldMinor + other.heldMinor);
    }

    public ItemFigures minus(ItemFigures other) {
        return new ItemFigures(items - other.items, openMinor - other.openMinor, heldMinor - other.heldMinor);
    }
}
