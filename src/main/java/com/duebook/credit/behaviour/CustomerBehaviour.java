package com.duebook.credit.behaviour;

import com.duebook.ledger.open.AsOf;
import com.duebook.payments.habits.PaymentHabits;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How one customer pays, with what it comes of: as of any day, and the same when it is asked for later, but for what was
 * written down meanwhile with an earlier value date. {@link AsOf} leaves that out where it is to.
 */
@Service
public class CustomerBehaviour {

    private final PortionRows rows;
    private final PaymentHabits habits;
    private final Access access;
    private final Today today;

    CustomerBehaviour(PortionRows rows, PaymentHabits habits, Access access, Today today) {
        this.rows = rows;
        this.habits = habits;
        this.access = access;
        this.today = today;
    }

    /** Today's figures alone, by the code of their currency. */
    @Transactional(readOnly = true)
    public SortedMap<String, Lateness> lateness(UUID customer) {
        access.require(Right.READ);
        var known = new TreeMap<String, Lateness>();
        portions(customer, Span.yearTo(today.date()), AsOf.now(today.date()))
                .forEach((currency, portions) -> Tally.of(portions).ifPresent(it -> known.put(currency, it)));
        return known;
    }

    @Transactional(readOnly = true)
    public Behaviour of(UUID customer) {
        return of(customer, AsOf.now(today.date()));
    }

    /** In nine statements, whatever it has bought. */
    @Transactional(readOnly = true)
    public Behaviour of(UUID customer, AsOf asOf) {
        access.require(Right.READ);
        var year = Span.yearTo(asOf.day());
        var months = new LinkedHashMap<Span, Map<String, List<Portion>>>();
        Span.monthsTo(asOf.day()).forEach(month -> months.put(month, portions(customer, month, asOf)));
        var currencies = portions(customer, year, asOf).entrySet().stream()
                .map(it -> behaviour(it.getKey(), it.getValue(), months))
                .toList();
        return new Behaviour(asOf.day(), currencies, habits.methods(customer, year.after(), year.day()),
                habits.returned(year.after(), year.day(), List.of(customer)).stream().mapToInt(PaymentHabits.Returned::payments).sum());
    }

    private static CurrencyBehaviour behaviour(String currency, List<Portion> portions, Map<Span, Map<String, List<Portion>>> months) {
        var series = months.entrySet().stream()
                .map(it -> new MonthLateness(it.getKey().month(), Tally.of(it.getValue().getOrDefault(currency, List.of()))))
                .toList();
        return new CurrencyBehaviour(Currency.getInstance(currency), Tally.of(portions), series, LatenessTrend.of(series),
                portions.stream().sorted(Comparator.comparing(Portion::dueOn).reversed()).toList());
    }

    private SortedMap<String, List<Portion>> portions(UUID customer, Span span, AsOf asOf) {
        var all = new LinkedHashMap<Portion.Place, Portion>();
        rows.read(span, asOf, List.of(customer), (owner, portion) -> all.merge(portion.place(), portion, Portion::and));
        return all.values().stream().collect(Collectors.groupingBy(
                it -> it.amount().currency().getCurrencyCode(), TreeMap::new, Collectors.toList()));
    }
}
