package com.duebook.ledger.summary;

/**
 * What due items add up to, amounts in minor units: all of a due date or customer, or what a change adds.
 *
 * @param items of which something is open
 * @param heldMinor what of the open amount is held back from collection
 * @param chargedMinor what of the open amount is no part of an invoice
 */
public record ItemFigures(long items, long openMinor, long heldMinor, long chargedMinor) {

    public static final ItemFigures NONE = new ItemFigures(0, 0, 0, 0);

    public static ItemFigures of(long openMinor, long heldMinor, long chargedMinor) {
        return new ItemFigures(openMinor > 0 ? 1 : 0, openMinor, heldMinor, chargedMinor);
    }

    public ItemFigures plus(ItemFigures other) {
        return new ItemFigures(items + other.items, openMinor + other.openMinor, heldMinor + other.heldMinor,
                chargedMinor + other.chargedMinor);
    }

    public ItemFigures minus(ItemFigures other) {
        return new ItemFigures(items - other.items, openMinor - other.openMinor, heldMinor - other.heldMinor,
                chargedMinor - other.chargedMinor);
    }
}
