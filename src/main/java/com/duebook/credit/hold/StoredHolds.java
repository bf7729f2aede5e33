package com.duebook.credit.hold;

import com.duebook.credit.limit.LimitScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredHolds extends Repository<HoldEvent, UUID> {

    HoldEvent save(HoldEvent event);

    Optional<HoldEvent> findById(UUID id);

    @Query("select h from HoldEvent h where h.customerId in :customers and h.replacedAt is null")
    List<HoldEvent> current(Collection<UUID> customers);

    @Query("select h from HoldEvent h where h.replacedAt is null and h.state <> com.duebook.credit.hold.HoldState.NONE")
    List<HoldEvent> currentOfAll();

    @Query("select h from HoldEvent h where h.customerId in :customers order by h.happenedAt desc, h.id desc")
    List<HoldEvent> history(Collection<UUID> customers);

    @Query("select h from HoldEvent h where h.customerId = :customer and h.scope = :scope order by h.happenedAt desc, h.id desc")
    List<HoldEvent> ownHistory(UUID customer, LimitScope scope, Limit most);
}
