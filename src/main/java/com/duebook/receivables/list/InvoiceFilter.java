package com.duebook.receivables.list;

import com.duebook.customers.search.MatchingCustomers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of invoices is narrowed to.
 *
 * @param text a fragment of a customer's name or, where it has a digit, the beginning of a number; may be empty
 * @param dueFrom first due date, null for no limit
 * @param dueTo last due date, null for no limit
 * @param currency ISO code, empty for all
 */
public record InvoiceFilter(
        InvoiceSet set, String text, @Nullable UUID customer, @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo,
        String currency) {

    public static InvoiceFilter of(InvoiceSet set) {
        return new InvoiceFilter(set, "", null, null, null, "");
    }

    public static InvoiceFilter ofCustomer(UUID customer) {
        return new InvoiceFilter(InvoiceSet.ALL, "", customer, null, null, "");
    }

    public InvoiceFilter with(InvoiceSet other) {
        return new InvoiceFilter(other, text, customer, dueFrom, dueTo, currency);
    }

    /** Whether the summary of due dates knows how many there are. */
    boolean isSummarised() {
        return text.isBlank() && customer == null;
    }

    /**
     * Where {@code i} comes from. What a text finds is looked up first and in this order: there is no index for it, and
     * trying the invoices one by one takes forever.
     */
    String source() {
        return text.isBlank() ? "invoice i" : """
                (%s select m.id from %s s
                 join invoice m on m.tenant_id = :tenant and m.customer_id = s.id) f
                straight_join invoice i on i.tenant_id = :tenant and i.id = f.id""".formatted(
                text.chars().noneMatch(Character::isDigit) ? "" : """
                        select n.id from invoice n where n.tenant_id = :tenant and n.number like :number
                        union""", MatchingCustomers.table(text));
    }

    /** Conditions on {@code i}, without its set. */
    String conditions() {
        return "i.tenant_id = :tenant"
                + (customer == null ? "" : " and i.customer_id = :customer")
                + dueConditions("i");
    }

    String dueConditions(String alias) {
        return (dueFrom == null ? "" : " and " + alias + ".due_on >= :dueFrom")
                + (dueTo == null ? "" : " and " + alias + ".due_on <= :dueTo")
                + (currency.isBlank() ? "" : " and " + alias + ".currency = :currency");
    }

    Map<String, Object> parameters(LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        put(parameters, "customer", customer);
        put(parameters, "dueFrom", dueFrom);
        put(parameters, "dueTo", dueTo);
        parameters.put("currency", currency);
        parameters.put("number", escaped(text.strip()) + "%");
        parameters.putAll(MatchingCustomers.parameters(text));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
