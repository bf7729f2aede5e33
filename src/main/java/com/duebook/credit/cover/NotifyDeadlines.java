package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.facts.FactQuery;
import com.duebook.ledger.open.OverdueItems;
import com.duebook.ledger.open.OwedItem;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when insurers have to be told of what is overdue, disputed or not, in a fixed number of statements. An invoice is insured by what held
 * when it was issued. Callers have checked the right to.
 */
@Service
@Transactional(readOnly = true)
public class NotifyDeadlines {

    private static final Comparator<NotifyBy> FIRST = Comparator.comparing(NotifyBy::last);

    private final CoverRows rows;
    private final CustomerGroups groups;
    private final OverdueItems overdue;
    private final InvoiceBriefs invoices;
    private final Today today;

    NotifyDeadlines(CoverRows rows, CustomerGroups groups, OverdueItems overdue, InvoiceBriefs invoices, Today today) {
        this.rows = rows;
        this.groups = groups;
        this.overdue = overdue;
        this.invoices = invoices;
        this.today = today;
    }

    /** Those that the customer has to keep today, the first first; of each insured limit one. */
    public List<NotifyBy> of(UUID customer) {
        return all(rows.insured(List.of(customer, groups.head(customer)), today.date()), today.date(), customer::equals).stream()
                .sorted(FIRST).toList();
    }

    /** The first of each of these insured limits, by its id. */
    public Map<UUID, NotifyBy> of(Collection<CoverView> covers) {
        var asked = covers.stream().flatMap(cover -> cover.insured().stream()).toList();
        return all(asked, today.date(), customer -> true).stream()
                .collect(Collectors.toMap(NotifyBy::cover, first -> first, BinaryOperator.minBy(FIRST)));
    }

    List<NotifyBy> on(FactQuery query) {
        var customers = query.customers();
        var insured = customers == null ? rows.insured(query.range(), query.day())
                : rows.insured(Stream.concat(customers.stream(), groups.heads(customers).values().stream()).distinct().toList(),
                        query.day());
        return all(insured, query.day(), customers == null ? query.range()::contains : customers::contains);
    }

    private List<NotifyBy> all(List<Insured> insured, LocalDate day, Predicate<UUID> asked) {
        var heads = debtors(insured);
        heads.keySet().removeIf(asked.negate());
        var items = overdue.ofInvoices(heads.keySet(), day);
        var issued = invoices.issuedOn(items.stream().map(OwedItem::debt).toList());
        var byHolder = insured.stream().collect(Collectors.groupingBy(Insured::holder));
        var found = new HashMap<Late, NotifyBy>();
        items.forEach(item -> {
            var head = heads.getOrDefault(item.customer(), item.customer());
            Stream.of(item.customer(), head).distinct().flatMap(holder -> byHolder.getOrDefault(holder, List.of()).stream())
                    .filter(cover -> cover.isFor(item.customer(), head)
                            && cover.covers(issued.getOrDefault(item.debt(), item.dueOn()), item.dueOn()))
                    .map(cover -> cover.notifyBy(item.customer(), item.dueOn()))
                    .forEach(by -> found.merge(new Late(by.cover(), by.customer()), by, BinaryOperator.minBy(FIRST)));
        });
        return List.copyOf(found.values());
    }

    private record Late(UUID cover, UUID customer) {}

    /** Whom these stand for, each with the head of its group. */
    private Map<UUID, UUID> debtors(List<Insured> insured) {
        var own = new HashSet<UUID>();
        var grouped = new HashSet<UUID>();
        insured.forEach(each -> (each.scope() == LimitScope.GROUP ? grouped : own).add(each.holder()));
        var heads = new HashMap<UUID, UUID>();
        if (!grouped.isEmpty()) {
            heads.putAll(groups.headsOfMembers(grouped));
            grouped.forEach(head -> heads.put(head, head));
        }
        own.removeAll(heads.keySet());
        if (!own.isEmpty()) {
            heads.putAll(groups.heads(own));
        }
        return heads;
    }
}
