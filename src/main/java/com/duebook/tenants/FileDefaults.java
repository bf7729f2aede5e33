package com.duebook.tenants;

import com.duebook.definition.FileNode;
import com.duebook.money.Currencies;
import com.duebook.workspace.Country;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * What invoices of a workspace begin with. What a file leaves out is as usual in its country.
 *
 * @param termsDays empty for those of the industry
 * @param taxRate in per cent
 */
record FileDefaults(
        Currency currency, ZoneId zone, Optional<Integer> termsDays, BigDecimal taxRate, boolean partPayment) {

    static FileDefaults of(FileNode file, Country country) {
        return new FileDefaults(
                file.find("currency").map(node -> node.as(Currencies::of, "the three letters of a currency"))
                        .orElse(country.currency()),
                file.find("zone").map(node -> node.as(ZoneId::of, "a time zone such as Europe/Berlin"))
                        .orElse(country.zone()),
                file.find("termsDays").map(node -> (int) node.number(0, 365)),
                file.find("taxRate").map(node -> node.as(BigDecimal::new, "a number of per cent"))
                        .orElse(country.taxRate()),
                file.find("partPayment").map(FileNode::flag).orElse(true));
    }
}
