package com.duebook.alerts;

import com.duebook.customers.Tags;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the facts that rules ask for, of all customers at once, and has each rule look at them. */
@Component
class Evaluation {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    private final Facts facts;
    private final FactKeys keys;

    Evaluation(Facts facts, FactKeys keys) {
        this.facts = facts;
        this.keys = keys;
    }

    List<Flag> of(List<AlertRule> rules, LocalDate day) {
        return of(rules, day, IdRange.ALL);
    }

    List<Flag> of(List<AlertRule> rules, LocalDate day, IdRange customers) {
        return flags(rules, facts.read(query(rules, day).in(customers)));
    }

    List<Flag> of(List<AlertRule> rules, LocalDate day, UUID customer) {
        return flags(rules, facts.read(query(rules, day).of(List.of(customer))));
    }

    private FactQuery query(Collection<AlertRule> rules, LocalDate day) {
        var wanted = new HashSet<FactKey>();
        var tags = rules.stream().map(AlertRule::tag).filter(Objects::nonNull).collect(Collectors.toSet());
        rules.forEach(rule -> wanted.addAll(keys.explaining(keys.of(rule.indicator()))));
        if (!tags.isEmpty()) {
            wanted.add(Tags.TAG);
        }
        return FactQuery.on(day, wanted).tagged(tags);
    }

    private List<Flag> flags(List<AlertRule> rules, List<CustomerFacts> customers) {
        var found = new ArrayList<Flag>();
        for (var rule : rules) {
            var watched = keys.of(rule.indicator());
            if (!watched.isKnown()) {
                LOG.warn("rule {} flags nobody: no module knows {}", rule.id(), rule.indicator());
            }
            var explaining = keys.explaining(watched);
            for (var customer : customers) {
                if (rule.flags(watched, customer)) {
                    found.add(new Flag(rule.id(), rule.severity(), rule.finding(watched, customer.only(explaining))));
                }
            }
        }
        return found;
    }
}
