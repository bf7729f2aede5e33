package com.duebook.facts.past;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactUnit;
import com.duebook.facts.Facts;
import com.duebook.tenancy.IdRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was known of the workspace's customers on past days. */
@Service
public class PastFacts {

    private final List<PastSource> sources;
    private final Facts facts;

    PastFacts(List<PastSource> sources, Facts facts) {
        this.sources = sources;
        this.facts = facts;
    }

    /** Words are taken as they are today; of numbers only some were kept, or can be told again. */
    public boolean hasPast(FactKey key) {
        return key.unit() == FactUnit.TAG || sources.stream().anyMatch(source -> source.pastKeys().contains(key));
    }

    /** {@link Facts} asks for the right to. */
    @Transactional(readOnly = true)
    public Map<UUID, CustomerPast> read(PastDays days, Set<FactKey> wanted, IdRange customers) {
        var sheet = new PastSheet(days);
        sources.stream().filter(source -> source.pastKeys().stream().anyMatch(wanted::contains))
                .forEach(source -> source.read(days, wanted, customers, sheet));
        var words = wanted.stream().filter(key -> key.unit() == FactUnit.TAG).collect(Collectors.toSet());
        for (var today : facts.read(FactQuery.on(days.last(), words).in(customers))) {
            var past = sheet.customers().get(today.customer());
            if (past != null) {
                words.forEach(key -> today.words(key).forEach(word -> past.word(key, word)));
            }
        }
        return sheet.customers();
    }
}
