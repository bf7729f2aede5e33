package com.duebook.support;

import com.duebook.DuebookApplication;
import com.duebook.tenancy.sql.StatementVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at every statement of every test on its way to the database, whichever door it took: Hibernate and
 * {@code TenantJdbc} have the guard before them, this one stands behind all, and keeps out what shards would answer wrongly.
 * What tests themselves send is theirs.
 */
public class WatchedStatements implements BeanPostProcessor, SmartInitializingSingleton, QueryExecutionListener {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final Set<Class<?>> WATCHES = Set.of(WatchedStatements.class, OneConnectionAThread.class);

    private final Map<String, StatementVerdict> verdicts = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> sharded = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();
    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();
    private @Nullable DataSource raw;
    private volatile Set<String> tenantTables = Set.of();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source && raw == null) {
            raw = source;
            var single = new OneConnectionAThread(source, WatchedStatements::isOurs);
            return ProxyDataSourceBuilder.create(single).listener(this).build();
        }
        return bean;
    }

    /** Statements since the start. */
    public long sent() {
        return sent.get();
    }

    /** What this work sends on its own thread, one a row of a batch. */
    public List<String> of(Runnable work) {
        var texts = new ArrayList<String>();
        heard.set(texts);
        try {
            work.run();
        } finally {
            heard.remove();
        }
        return texts;
    }

    /** Different texts so far. */
    public int distinct() {
        return verdicts.size();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        sent.addAndGet(queries.size());
        var texts = heard.get();
        if (texts != null) {
            queries.forEach(query -> texts.add(query.getQuery()));
        }
        if (!tenantTables.isEmpty()) {
            queries.forEach(query -> check(query.getQuery()));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private void check(String sql) {
        var tables = tenantTables;
        var verdict = verdicts.computeIfAbsent(sql, text -> StatementVerdict.of(text, tables));
        if (verdict.fault().isPresent() && isOurs()) {
            throw new AssertionError("past the guard, " + verdict.fault().get() + ": " + sql);
        }
        var overShards = sharded.computeIfAbsent(sql, ShardedSql::faultOf);
        if (overShards.isPresent() && isOurs()) {
            throw new AssertionError("on Vitess, " + overShards.get() + ": " + sql);
        }
    }

    /** Whether the product sends it, not a test: the nearest class of ours is one of its own. */
    private static boolean isOurs() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type.getName().startsWith("com.duebook.") && !WATCHES.contains(type))
                .filter(type -> type.getProtectionDomain().getCodeSource() != null)
                .findFirst()
                .filter(type -> source(type).equals(source(DuebookApplication.class)))
                .isPresent());
    }

    private static Object source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** When the schema is there. */
    @Override
    public void afterSingletonsInstantiated() {
        tenantTables = JdbcClient.create(Objects.requireNonNull(raw)).sql("""
                        select table_name from information_schema.columns
                        where table_schema = database() and column_name = 'tenant_id'""")
                .query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
