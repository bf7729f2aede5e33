package com.duebook.facts;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the workspace's customers: each source that has something of it is asked once, for all of them. */
@Service
public class Facts {

    private final FactKeys keys;
    private final Access access;

    Facts(FactKeys keys, Access access) {
        this.keys = keys;
        this.access = access;
    }

    /** Of all customers that there is something to tell of. */
    @Transactional(readOnly = true)
    public List<CustomerFacts> read(Collection<FactKey> wanted, LocalDate day) {
        return read(FactQuery.on(day, wanted));
    }

    @Transactional(readOnly = true)
    public List<CustomerFacts> read(Collection<FactKey> wanted, Collection<UUID> customers, LocalDate day) {
        return read(FactQuery.on(day, wanted).of(customers));
    }

    /** Words to compare with, by alphabet. */
    @Transactional(readOnly = true)
    public List<String> words(FactKey key) {
        access.require(Right.READ);
        return keys.source(key).map(source -> source.words(key)).orElse(List.of());
    }

    /** One entry for each customer that there is something to tell of, in whatever order. */
    @Transactional(readOnly = true)
    public List<CustomerFacts> read(FactQuery query) {
        return sheet(query, false).rows();
    }

    /** The same, and how it goes on: of customers that something will be told of, too. */
    @Transactional(readOnly = true)
    public List<ForeseenFacts> foresee(FactQuery query) {
        return sheet(query, true).foreseen();
    }

    private FactSheet sheet(FactQuery query, boolean foreseen) {
        access.require(Right.READ);
        var sheet = new FactSheet(query, foreseen);
        if (!query.asksNothing()) {
            query.keys().stream().map(keys::source).flatMap(Optional::stream).distinct()
                    .forEach(source -> source.read(query, sheet));
        }
        return sheet;
    }
}
