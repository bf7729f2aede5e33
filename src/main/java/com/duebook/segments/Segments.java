package com.duebook.segments;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.customers.search.CustomerSets;
import com.duebook.facts.FactQuery;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.facts.condition.Group;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import com.duebook.text.NameKey;
import com.duebook.text.Worded;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The segments of a workspace. Who belongs to one is asked when somebody wants to know, and never stored. */
@Service
public class Segments implements CustomerSets {

    private final StoredSegments stored;
    private final ConditionJson json;
    private final Belonging belonging;
    private final List<SegmentUse> uses;
    private final Access access;
    private final Journal journal;

    Segments(StoredSegments stored, ConditionJson json, Belonging belonging, List<SegmentUse> uses, Access access,
            Journal journal) {
        this.stored = stored;
        this.json = json;
        this.belonging = belonging;
        this.uses = uses;
        this.access = access;
        this.journal = journal;
    }

    /** By name, each with how many belong to it now. */
    @Transactional(readOnly = true)
    public List<SegmentView> list() {
        access.require(Right.READ);
        var conditions = conditions();
        var customers = belonging.of(conditions);
        var used = used();
        return inOrder().stream().map(segment -> view(segment, customers.getOrDefault(segment.id(), Set.of()), used)).toList();
    }

    @Transactional(readOnly = true)
    public SegmentView view(UUID id) {
        access.require(Right.READ);
        var segment = required(id);
        var customers = belonging.of(Map.of(id, segment.details(json).condition()));
        return view(segment, Objects.requireNonNull(customers.get(id)), used());
    }

    /** Of all of them, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Group> conditions() {
        access.require(Right.READ);
        return inOrder().stream().collect(Collectors.toMap(Segment::id, segment -> segment.details(json).condition(),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** Of those customers, who belongs now to which of those segments, by name of the segment. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> members(Collection<UUID> segments, Collection<UUID> customers) {
        access.require(Right.READ);
        return members(segments, query -> query.of(customers));
    }

    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> members(Collection<UUID> segments, IdRange customers) {
        access.require(Right.READ);
        return members(segments, query -> query.in(customers));
    }

    private Map<UUID, Set<UUID>> members(Collection<UUID> segments, UnaryOperator<FactQuery> narrowed) {
        var asked = new LinkedHashMap<>(conditions());
        asked.keySet().retainAll(Set.copyOf(segments));
        var found = belonging.of(asked, narrowed);
        return asked.keySet().stream().collect(Collectors.toMap(id -> id, id -> found.getOrDefault(id, Set.of()),
                (one, other) -> one, LinkedHashMap::new));
    }

    /** Who would belong to one that is being written. */
    @Transactional(readOnly = true)
    public Set<UUID> tryOut(Group condition) {
        access.require(Right.READ);
        return Objects.requireNonNull(belonging.of(Map.of("", condition)).get(""));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Named> all() {
        access.require(Right.READ);
        return inOrder().stream().map(segment -> new Named(segment.id(), segment.name())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> customers(UUID set) {
        access.require(Right.READ);
        return stored.findById(set).map(segment -> tryOut(segment.details(json).condition())).orElse(Set.of());
    }

    @Transactional
    public UUID create(SegmentDetails details) {
        access.require(Right.EDIT_RULES);
        var segment = new Segment(checked(details));
        save(segment, details.name());
        journal.record(AuditEvent.SEGMENT_CREATED, segment.id(), Details.none());
        return segment.id();
    }

    /**
     * @param version the edit that the new details were made from
     * @throws OptimisticLockingFailureException when somebody else's edit is newer
     */
    @Transactional
    public void revise(UUID id, long version, SegmentDetails details) {
        access.require(Right.EDIT_RULES);
        var segment = required(id);
        if (!Objects.equals(segment.version(), version)) {
            throw new OptimisticLockingFailureException("segment " + id + " was changed meanwhile");
        }
        var old = segment.details(json);
        segment.revise(checked(details));
        save(segment, details.name());
        uses.forEach(use -> use.changed(id, details.condition()));
        journal.record(AuditEvent.SEGMENT_CHANGED, id, Details.changes(old, details));
    }

    /** @throws Refusal as long as something is limited to it */
    @Transactional
    public void delete(UUID id) {
        access.require(Right.EDIT_RULES);
        var segment = required(id);
        var using = used().getOrDefault(id, List.of());
        if (!using.isEmpty()) {
            throw new Refusal("segments.used", segment.name(), (Worded) reader -> SegmentView.listing(using, reader));
        }
        stored.delete(segment);
        stored.flush();
        journal.record(AuditEvent.SEGMENT_DELETED, id, Details.none());
    }

    private static SegmentDetails checked(SegmentDetails details) {
        details.check();
        return details;
    }

    private void save(Segment segment, String name) {
        var key = NameKey.of(name);
        var taken = stored.findAll().stream().anyMatch(each -> !each.equals(segment) && NameKey.of(each.name()).equals(key));
        if (taken) {
            throw new Refusal("segments.name.taken", name);
        }
        try {
            stored.saveAndFlush(segment);
        } catch (DataIntegrityViolationException sameName) {
            throw new Refusal("segments.name.taken", name);
        }
    }

    private Segment required(UUID id) {
        return stored.findById(id).orElseThrow(NotFound::new);
    }

    private List<Segment> inOrder() {
        return stored.findAll().stream().sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private Map<UUID, List<Worded>> used() {
        return uses.stream().flatMap(each -> each.uses().stream()).collect(Collectors.groupingBy(SegmentUse.Use::segment,
                Collectors.mapping(SegmentUse.Use::name, Collectors.toList())));
    }

    private SegmentView view(Segment segment, Set<UUID> customers, Map<UUID, List<Worded>> used) {
        return new SegmentView(segment.id(), Objects.requireNonNull(segment.version()), segment.details(json), customers.size(),
                used.getOrDefault(segment.id(), List.of()));
    }
}
