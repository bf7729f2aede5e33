package com.duebook.isolation;

import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Every way that Hibernate has to a row; each returns what it saw. */
final class Attempts {

    /** @param owned the row as its owner loaded it, detached */
    record Target(Class<?> entity, UUID id, UUID owner, Object owned) {

        String name() {
            return entity.getSimpleName();
        }
    }

    @FunctionalInterface
    interface Attempt {

        Object on(SessionFactory factory, Target target);
    }

    static final Map<String, Attempt> ALL = new LinkedHashMap<>();

    static {
        session("find", (s, t) -> s.find(t.entity(), t.id()));
        session("find and lock", (s, t) -> s.find(t.entity(), t.id(), LockModeType.PESSIMISTIC_WRITE));
        session("find many", (s, t) -> s.findMultiple(t.entity(), List.of(t.id())));
        session("reference", (s, t) -> initialized(s.getReference(t.entity(), t.id())));
        session("lock a reference", (s, t) -> {
            s.lock(s.getReference(t.entity(), t.id()), LockModeType.PESSIMISTIC_WRITE);
            return "locked";
        });
        session("lock detached", (s, t) -> {
            s.lock(t.owned(), LockModeType.PESSIMISTIC_WRITE);
            return "locked";
        });
        session("refresh", (s, t) -> {
            s.refresh(t.owned());
            return "refreshed";
        });
        query("all", "select e from %s e where e.id = :id");
        query("count", "select count(e) from %s e where e.id = :id");
        query("aggregate", "select max(e.version) from %s e where e.id = :id");
        query("subquery", "select e.id from %1$s e where e.id in (select f.id from %1$s f where f.id = :id)");
        query("exists", "select count(e) from %1$s e where exists (select 1 from %1$s f where f.id = :id)");
        query("join", "select e.id from %1$s e join %1$s f on f.id = e.id where f.id = :id");
        query("derived table", "select d.i from (select e.id as i from %s e where e.id = :id) d");
        query("common table", "with d as (select e.id as i from %s e where e.id = :id) select d.i from d");
        query("union", "select e.id from %1$s e where e.id = :id union select f.id from %1$s f where f.id = :id");
        session("criteria", (s, t) -> {
            var builder = s.getCriteriaBuilder();
            var query = builder.createQuery(Object.class);
            var root = query.from(t.entity());
            return s.createQuery(query.select(root).where(builder.equal(root.get("id"), t.id()))).getResultList();
        });
        change("bulk update", "update %s e set e.version = e.version + 1 where e.id = :id");
        change("bulk delete", "delete from %s e where e.id = :id");
        session("move into the other workspace", (s, t) -> s.createMutationQuery("update " + t.name() + " e set e.tenantId = :tenant")
                .setParameter("tenant", t.owner()).executeUpdate());
        session("plant in the other workspace",
                (s, t) -> s.createMutationQuery("insert into " + t.name() + " (id, tenantId, version) values (:id, :tenant, 0)")
                        .setParameter("id", UUID.randomUUID()).setParameter("tenant", t.owner()).executeUpdate());
        session("copy into the other workspace",
                (s, t) -> s.createMutationQuery("insert into %1$s (id, tenantId, version) select e.id, :tenant, 7L from %1$s e"
                        .formatted(t.name())).setParameter("tenant", t.owner()).executeUpdate());
        session("remove detached", (s, t) -> {
            s.remove(t.owned());
            return null;
        });
        session("remove reference", (s, t) -> {
            s.remove(s.getReference(t.entity(), t.id()));
            return null;
        });
        session("merge", (s, t) -> {
            s.merge(t.owned());
            return null;
        });
        session("persist", (s, t) -> {
            s.persist(t.owned());
            return null;
        });
        stateless("get", (s, t) -> s.get(t.entity(), t.id()));
        stateless("insert", (s, t) -> s.insert(t.owned()) == null ? null : null);
        stateless("update", (s, t) -> {
            s.update(t.owned());
            return null;
        });
        stateless("upsert", (s, t) -> {
            s.upsert(t.owned());
            return null;
        });
        stateless("delete", (s, t) -> {
            s.delete(t.owned());
            return null;
        });
        session("native select", (s, t) -> s.createNativeQuery("select count(*) from " + table(s, t), Long.class).getSingleResult());
        session("native entities", (s, t) -> s.createNativeQuery("select * from " + table(s, t), t.entity()).getResultList());
        session("native update",
                (s, t) -> s.createNativeMutationQuery("update " + table(s, t) + " set version = version + 1").executeUpdate());
        session("native delete", (s, t) -> s.createNativeMutationQuery("delete from " + table(s, t)).executeUpdate());
    }

    private Attempts() {}

    private static void session(String name, BiFunction<Session, Target, Object> attempt) {
        ALL.put(name, (factory, target) -> factory.fromTransaction(session -> attempt.apply(session, target)));
    }

    private static void stateless(String name, BiFunction<StatelessSession, Target, Object> attempt) {
        ALL.put("stateless " + name,
                (factory, target) -> factory.fromStatelessTransaction(session -> attempt.apply(session, target)));
    }

    private static void query(String name, String text) {
        session("query " + name, (s, t) -> s.createQuery(text.formatted(t.name()), Object.class)
                .setParameter("id", t.id()).getResultList());
    }

    private static void change(String name, String text) {
        session(name, (s, t) -> s.createMutationQuery(text.formatted(t.name()))
                .setParameter("id", t.id()).executeUpdate());
    }

    private static Object initialized(Object reference) {
        Hibernate.initialize(reference);
        return reference;
    }

    private static String table(Session session, Target target) {
        return Isolation.persister(session.getSessionFactory(), target.entity()).getTableName();
    }
}
