package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.duebook.identity.Theme;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.installation.Installation;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WatchedStatements;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.NoTenant;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantOwned;
import com.duebook.tenancy.UnguardedStatement;
import com.duebook.workspace.login.PasswordLogin;
import com.duebook.workspace.login.SignedIn;
import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Where no workspace is known nothing is read or written: every repository and every service with a door is tried. */
@IntegrationTest
class NoTenantTest {

    /** They are asked with a token or an account and answer whose it is. */
    private static final Set<String> FIND_THE_WORKSPACE =
            Set.of("PaymentLinks.open", "StripeConnections.ownerOfEndpoint", "StripeConnections.ownerOfAccount");

    @Autowired ApplicationContext context;
    @Autowired WatchedStatements statements;
    @Autowired Tenancy tenancy;
    @Autowired TestWorkspaces workspaces;
    @Autowired TransactionTemplate transaction;
    @Autowired TenantJdbc jdbc;
    @Autowired EntityManager entities;
    @Autowired SecurityContextHolderStrategy contexts;
    @Autowired Installation installation;

    @Test
    void everyRepositoryOfTenantRowsRefuses() {
        var faults = new ArrayList<String>();
        for (var repository : context.getBeansOfType(Repository.class).values()) {
            var type = Arrays.stream(repository.getClass().getInterfaces())
                    .filter(candidate -> candidate.getName().startsWith("com.duebook.")).findFirst().orElseThrow();
            var entity = ResolvableType.forClass(type).as(Repository.class).getGeneric(0).resolve(Object.class);
            if (TenantOwned.class.isAssignableFrom(entity)) {
                Stream.of(type.getMethods()).filter(method -> !method.isDefault())
                        .forEach(method -> faults.addAll(faults(repository, method)));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyServiceWithADoorRefuses() {
        var faults = new ArrayList<String>();
        for (var name : context.getBeanDefinitionNames()) {
            if (!context.isSingleton(name)) {
                continue;
            }
            var bean = context.getBean(name);
            var type = AopUtils.getTargetClass(bean);
            if (isService(type)) {
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> faults.addAll(faults(bean, method)));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void onThePlatformOnlyItsOwnTablesAreReached() {
        assertThat(tenancy.onPlatform(() -> jdbc.sql("select count(*) from workspace w").query(Long.class).single()))
                .isNotNegative();
        assertThatThrownBy(() -> tenancy.onPlatform(this::count)).isInstanceOf(UnguardedStatement.class);
        assertThatThrownBy(() -> jdbc.sql("select count(*) from workspace w")).isInstanceOf(NoTenant.class);
    }

    @Test
    void aWorkspaceIsNotChangedUnderAnOpenTransaction() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");

        assertThatThrownBy(() -> workspaces.in(acme, () -> {
            tenancy.runAs(bolt, () -> {});
            return true;
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("another workspace");
        assertThatThrownBy(() -> transaction.execute(status -> tenancy.onPlatform(() -> true)))
                .isInstanceOf(RuntimeException.class);
    }

    /** A session may come to work elsewhere, or a thread come to work on another screen, between two statements. */
    @Test
    void aFlipUnderAnOpenTransactionIsNoticedBeforeTheNextStatement() {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        signInTo(acme);
        try {
            transaction.executeWithoutResult(status -> {
                assertThat(count()).isZero();
                signInTo(bolt);
                var before = statements.sent();

                assertThatThrownBy(this::count).isInstanceOf(UnguardedStatement.class);
                assertThatThrownBy(() -> entities.createQuery("from Customer").getResultList())
                        .isInstanceOf(UnguardedStatement.class);

                assertThat(statements.sent()).isEqualTo(before);
                signInTo(acme);
                assertThat(count()).isZero();
            });
            signInTo(bolt);
            transaction.executeWithoutResult(status -> assertThat(count()).isZero());
        } finally {
            contexts.clearContext();
        }
    }

    private void signInTo(UUID workspace) {
        var session = new SignedIn(Ids.next(), "Ada", Locale.ENGLISH, Theme.SYSTEM, workspace, Ids.next(), TestClock.START,
                Proven.by(Factor.PASSWORD, TestClock.START), null);
        contexts.getContext().setAuthentication(PasswordLogin.authenticated(session));
    }

    private long count() {
        return jdbc.sql("select count(*) from customer c where c.tenant_id = :tenant").query(Long.class).single();
    }

    private static boolean isService(Class<?> type) {
        return type.getName().startsWith("com.duebook.") && !type.getPackageName().contains(".ui") && asksAtTheDoor(type);
    }

    private static boolean asksAtTheDoor(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .anyMatch(constructor -> List.of(constructor.getParameterTypes()).contains(Access.class));
    }

    private List<String> faults(Object bean, Method method) {
        forgetQuarantine();
        var before = statements.sent();
        var thrown = catchThrowable(() -> call(bean, method));
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (FIND_THE_WORKSPACE.contains(name)) {
            return List.of();
        }
        if (thrown == null) {
            return List.of(name + " answered");
        }
        if (statements.sent() != before) {
            return List.of(name + " sent a statement");
        }
        return causes(thrown).anyMatch(NoTenantTest::isRefusal)
                ? List.of()
                : List.of(name + " failed otherwise: " + thrown);
    }

    /** As it happens every ten seconds: whoever asks about it before the workspace sends a statement then. */
    private void forgetQuarantine() {
        var remembered = (Cache<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(installation, "foreign"));
        remembered.invalidateAll();
    }

    private static @Nullable Object call(Object bean, Method method) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(bean, Stream.of(method.getParameterTypes()).map(Arguments::any).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Or of a transaction, in which the workspace would have been asked for. */
    private static boolean isRefusal(Throwable cause) {
        return cause instanceof NoTenant
                || cause instanceof IllegalTransactionStateException
                || cause instanceof InvalidDataAccessApiUsageException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
