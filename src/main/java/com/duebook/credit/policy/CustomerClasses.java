package com.duebook.credit.policy;

import com.duebook.tenancy.IdRange;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which class customers are in, by assessment or as somebody decided; without those that were never assessed. */
public interface CustomerClasses {

    Map<UUID, String> of(Collection<UUID> customers);

    Map<UUID, String> in(IdRange customers);
}
