package com.duebook.demo;

import com.duebook.receivables.LineDetails;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.tenants.Sample;
import com.duebook.tenants.Sample.SampleCustomer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invoices as they may have been: the same for the same seed, on dates that end yesterday. */
final class History {

    private static final List<String> GOODS = List.of(
            "Storage boxes, stackable", "Pallet of packing paper", "Hand pallet truck, 2.5 t", "Shelf system, 5 levels",
            "Work gloves, 100 pairs", "LED hall lamp 150 W", "Freight and handling", "Assembly on site, per hour");
    private static final int WORST_DELAY = 55;

    private final LocalDate first;
    private final LocalDate today;
    private final int usualTerms;
    private final RandomGenerator random;

    /** @param usualTerms of the workspace, in days */
    History(Sample sample, LocalDate today, int usualTerms, RandomGenerator random) {
        this.first = today.minusMonths(sample.months());
        this.today = today;
        this.usualTerms = usualTerms;
        this.random = random;
    }

    /** Numbered in the order of their dates, each year from 1. */
    List<IssuedInvoice> of(Map<UUID, SampleCustomer> customers) {
        var all = new ArrayList<IssuedInvoice>();
        customers.forEach((id, customer) -> add(all, id, customer));
        all.sort(Comparator.comparing(IssuedInvoice::issuedOn));
        var counters = new HashMap<Integer, Integer>();
        return all.stream().map(invoice -> numbered(invoice, counters)).toList();
    }

    /** Who buys much has asked for more time. */
    int terms(SampleCustomer customer) {
        return customer.size() >= DemoPast.KEY_ACCOUNT ? usualTerms + 15 : usualTerms;
    }

    private void add(List<IssuedInvoice> all, UUID id, SampleCustomer customer) {
        var gap = Math.max(6, 34 / customer.size() + 8);
        for (var on = first.plusDays(random.nextInt(gap)); on.isBefore(today); on = on.plusDays(
                gap / 2 + 1 + random.nextInt(gap))) {
            var due = on.plusDays(terms(customer));
            var disputed = customer.payer() != Sample.Payer.GOOD && random.nextInt(40) == 0;
            all.add(new IssuedInvoice(id, "", customer.country().currency(), on, due, lines(customer), disputed,
                    TakeoverOutcome.paid(settled(customer, on, due))));
        }
    }

    private @Nullable LocalDate settled(SampleCustomer customer, LocalDate on, LocalDate due) {
        var late = switch (customer.payer()) {
            case GOOD -> random.nextInt(-8, 4);
            case SLOW -> random.nextInt(6, 34);
            case WORSENING -> (int) (WORST_DELAY * passed(due)) + random.nextInt(-4, 9);
            case DEFAULTING -> on.isBefore(today.minusDays(150)) ? random.nextInt(0, 25) : Integer.MAX_VALUE;
        };
        if (late == Integer.MAX_VALUE) {
            return null;
        }
        var paid = due.plusDays(late);
        var settled = paid.isBefore(on) ? on : paid;
        return settled.isBefore(today) ? settled : null;
    }

    /** How much of the time has passed at that date, 0 to 1. */
    private double passed(LocalDate date) {
        var whole = ChronoUnit.DAYS.between(first, today);
        return Math.clamp((double) ChronoUnit.DAYS.between(first, date) / whole, 0, 1);
    }

    private List<LineDetails> lines(SampleCustomer customer) {
        var lines = new ArrayList<LineDetails>();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            lines.add(new LineDetails(
                    GOODS.get(random.nextInt(GOODS.size())),
                    BigDecimal.valueOf(random.nextInt(1, 8 + 4 * customer.size())),
                    price(customer),
                    taxRate(customer)));
        }
        return lines;
    }

    private BigDecimal price(SampleCustomer customer) {
        var rate = customer.country().currency().getCurrencyCode().equals("CNY") ? 8 : 1;
        return BigDecimal.valueOf(random.nextLong(1_200, 24_000) * rate, 2);
    }

    /** Sold from Ireland: exports go without tax. */
    private static BigDecimal taxRate(SampleCustomer customer) {
        return BigDecimal.valueOf(customer.country().code().equals("IE") ? 23 : 0);
    }

    private static IssuedInvoice numbered(IssuedInvoice invoice, Map<Integer, Integer> counters) {
        var year = invoice.issuedOn().getYear();
        var number = counters.merge(year, 1, Integer::sum);
        return new IssuedInvoice(invoice.customer(), "INV-%d-%05d".formatted(year, number), invoice.currency(),
                invoice.issuedOn(), invoice.dueOn(), invoice.lines(), invoice.disputed(), invoice.outcome());
    }
}
