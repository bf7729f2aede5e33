package com.duebook.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers which workspace is being worked in. An explicitly bound scope comes first, then the {@link ScopeSource}s in
 * their order; inside another screen than it was bound for it counts no more. There is no default: a default would turn
 * a defect into a leak.
 */
@Component
public class Tenancy {

    private record Binding(Scope scope, @Nullable Object holder) {}

    private static final ScopedValue<Binding> BOUND = ScopedValue.newInstance();

    private final List<ScopeSource> sources;

    Tenancy(List<ScopeSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public Scope scope() {
        return find().orElseThrow(() -> new NoTenant("no workspace is bound here"));
    }

    /** @throws NoTenant also on the platform, which is no workspace */
    public UUID tenant() {
        var scope = scope();
        if (scope.isPlatform()) {
            throw new NoTenant("the platform is no workspace");
        }
        return scope.tenant();
    }

    public Actor actor() {
        return scope().actor();
    }

    /** For what is told about work, never to decide by; empty on the platform, and where no scope is bound. */
    public Optional<UUID> workspace() {
        return find().filter(scope -> !scope.isPlatform()).map(Scope::tenant);
    }

    Optional<Scope> find() {
        return BOUND.isBound() && BOUND.get().holder() == holder()
                ? Optional.of(BOUND.get().scope())
                : fromSources();
    }

    /** Runs a job's work in its workspace, with Duebook itself as the actor. */
    public void runAs(UUID tenant, Runnable work) {
        runAs(tenant, Actor.SYSTEM, work);
    }

    public void runAs(UUID tenant, Actor actor, Runnable work) {
        callAs(tenant, actor, () -> {
            work.run();
            return true;
        });
    }

    public <T> T callAs(UUID tenant, Actor actor, Supplier<T> work) {
        return within(new Scope(tenant, actor), work);
    }

    /** For platform tables only: statements on tenant tables are refused inside. */
    public <T> T onPlatform(Supplier<T> work) {
        return within(Scope.OF_PLATFORM, work);
    }

    /**
     * Hibernate keeps the tenant a transaction began with and says nothing, so a switch inside one is refused. A screen
     * that may do nothing any more does nothing in another's name either.
     */
    private <T> T within(Scope scope, Supplier<T> work) {
        holding().ifPresent(ScopeSource::current);
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && find().filter(outer -> outer.tenant().equals(scope.tenant())).isEmpty()) {
            throw new IllegalStateException("a transaction of another workspace is open");
        }
        return ScopedValue.where(BOUND, new Binding(scope, holder())).call(work::get);
    }

    private @Nullable Object holder() {
        return holding().map(ScopeSource::holder).orElse(null);
    }

    private Optional<ScopeSource> holding() {
        return sources.stream().filter(source -> source.holder() != null).findFirst();
    }

    /** Whoever holds something decides alone: on a screen of nobody's the thread it runs on may be somebody's. */
    private Optional<Scope> fromSources() {
        return holding().map(ScopeSource::current)
                .orElseGet(() -> sources.stream().flatMap(source -> source.current().stream()).findFirst());
    }
}
