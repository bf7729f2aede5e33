package com.duebook.facts.past;

import com.duebook.facts.FactKey;
import com.duebook.tenancy.IdRange;
import java.util.List;
import java.util.Set;

/**
 * Facts that a module can tell of past days too, by all that is known today: a bean of the module that owns what they are
 * read from.
 */
public interface PastSource {

    /** Among those that the module's {@link com.duebook.facts.FactSource} has. */
    List<FactKey> pastKeys();

    /** Writes what was known of the current workspace's customers in the range: in a fixed number of statements, whatever the number of days. */
    void read(PastDays days, Set<FactKey> wanted, IdRange customers, PastSheet sheet);
}
