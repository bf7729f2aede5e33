package com.duebook.alerts;

import com.duebook.customers.ProfileFacts;
import com.duebook.facts.CustomerFacts;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactQuery;
import com.duebook.facts.Facts;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.condition.KnownFacts;
import com.duebook.rates.ExchangeRates;
import com.duebook.segments.Rated;
import com.duebook.segments.Segments;
import com.duebook.tenancy.IdRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the facts that rules ask for, of all customers at once, and has each rule look at them. */
@Component
class Evaluation {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    private final Facts facts;
    private final FactKeys keys;
    private final ConditionJson json;
    private final Segments segments;
    private final ExchangeRates rates;

    Evaluation(Facts facts, FactKeys keys, ConditionJson json, Segments segments, ExchangeRates rates) {
        this.facts = facts;
        this.keys = keys;
        this.json = json;
        this.segments = segments;
        this.rates = rates;
    }

    List<RuleInForce> inForce(Collection<AlertRule> rules) {
        var conditions = segments.conditions();
        return rules.stream().map(rule -> {
            var details = rule.details(json);
            return new RuleInForce(rule.id(), details, details.segment() == null ? null : conditions.get(details.segment()));
        }).toList();
    }

    /** Of one that is being written. */
    List<Flag> of(RuleDetails draft, LocalDate day) {
        return of(inForce(List.of(new AlertRule(draft))), day, IdRange.ALL);
    }

    List<Flag> of(List<RuleInForce> rules, LocalDate day, IdRange customers) {
        return flags(rules, facts.read(query(rules, day).in(customers)), day);
    }

    List<Flag> of(List<RuleInForce> rules, LocalDate day, UUID customer) {
        return flags(rules, facts.read(query(rules, day).of(List.of(customer))), day);
    }

    private FactQuery query(Collection<RuleInForce> rules, LocalDate day) {
        var wanted = new HashSet<FactKey>();
        rules.stream().filter(rule -> rule.details().active()).forEach(rule -> {
            wanted.addAll(explaining(rule));
            rule.asks().forEach(wanted::add);
        });
        if (rules.stream().anyMatch(rule -> isTrueOfNobodyKnown(rule, day))) {
            wanted.add(ProfileFacts.DAYS_ON_FILE);
        }
        return FactQuery.on(day, wanted).tagged(words(rules));
    }

    /** Such as that nothing is overdue: then those too have to be looked at of whom there is nothing else to tell. */
    private static boolean isTrueOfNobodyKnown(RuleInForce rule, LocalDate day) {
        return rule.flags(new KnownFacts(new CustomerFacts(rule.id(), day, List.of()), Exchange.NONE));
    }

    private static Set<String> words(Collection<RuleInForce> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.of(rule.details().condition(), rule.segment()))
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.comparisons())
                .map(Comparison::word).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is measured, with what explains it. */
    private Set<FactKey> explaining(RuleInForce rule) {
        return rule.details().condition().facts().stream().filter(fact -> fact.unit().isMeasured())
                .flatMap(fact -> keys.explaining(fact).stream()).collect(Collectors.toSet());
    }

    private List<Flag> flags(List<RuleInForce> rules, List<CustomerFacts> customers, LocalDate day) {
        var exchange = rules.stream().anyMatch(rule -> !rule.details().currencies().isEmpty() || rule.segment() != null)
                ? new Rated(rates.on(day)) : Exchange.NONE;
        var found = new ArrayList<Flag>();
        for (var rule : rules) {
            if (!rule.isKnown()) {
                LOG.warn("rule {} flags nobody: no module knows all of {}", rule.id(), rule.details().condition().facts());
            }
            var explaining = explaining(rule);
            for (var customer : customers) {
                var known = new KnownFacts(customer, exchange);
                if (rule.flags(known)) {
                    found.add(rule.flag(known, explaining));
                }
            }
        }
        return Strictest.of(found, rules);
    }
}
