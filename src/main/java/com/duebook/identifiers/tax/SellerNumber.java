package com.duebook.identifiers.tax;

/**
 * Where an invoice names the tax number of whoever issues it: in the European Union always (Directive 2006/112/EC, Article
 * 226(3)), elsewhere where it charges a value added tax, which the customer takes back by it. The sales taxes of the United
 * States ask for none.
 */
public final class SellerNumber {

    private SellerNumber() {}

    /**
     * @param seller country, ISO 3166, two letters
     * @param taxed whether any line is
     */
    public static boolean isNeeded(String seller, boolean taxed) {
        return IntraCommunity.UNION.contains(seller) || taxed && !seller.equals("US");
    }
}
