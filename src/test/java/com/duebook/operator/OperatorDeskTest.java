package com.duebook.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.People;
import com.duebook.installation.Installation;
import com.duebook.jobs.TaskRun;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.Tasks;
import com.duebook.operator.JobRun.Stage;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.Members;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OperatorDeskTest extends TwoWorkspaces {

    @Autowired OperatorDesk desk;
    @Autowired OperatorLog past;
    @Autowired Running running;
    @Autowired WorkspaceOverview overview;
    @Autowired BackgroundJobs jobs;
    @Autowired Tasks tasks;
    @Autowired JobRequestScheduler scheduler;
    @Autowired StorageProvider storage;
    @Autowired Operators operators;
    @Autowired Installation installation;
    @Autowired People people;
    @Autowired Members members;
    @Autowired Access access;
    @Autowired Customers customers;
    @Autowired TenantJdbc jdbc;
    @Autowired TransactionTemplate transaction;

    private Actor operator = Actor.SYSTEM;
    private Actor owner = Actor.SYSTEM;

    /** Works in Bolt, as a mere reader. */
    @BeforeEach
    void anOperatorNextDoor() {
        operator = workspaces.known("operator@test.example");
        workspaces.in(bolt, () -> {
            members.add(Objects.requireNonNull(operator.id()), Role.AUDITOR);
            return true;
        });
        owner = workspaces.member(acme, Role.OWNER);
    }

    @Test
    void isForTheGivenAddressesAlone() {
        assertThat(as(bolt, operator, operators::current)).isPresent();
        assertThat(as(acme, owner, operators::current)).isEmpty();
        assertThatThrownBy(() -> as(acme, owner, () -> overview.one(acme))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(acme, owner, jobs::servers)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> desk.suspend(bolt, "envy"))).isInstanceOf(NotFound.class);
    }

    @Test
    void isForNobodyWhoseAddressOthersHaveNamedOnly() {
        var address = new EmailAddress("somebody@test.example");
        var named = tenancy.onPlatform(() -> transaction.execute(status -> people.find(address)
                .orElseGet(() -> people.name(address, "Sam Somebody", null, Locale.ENGLISH))));
        var actor = Actor.member(named.id(), named.name());

        assertThat(as(bolt, actor, operators::current)).isEmpty();

        tenancy.onPlatform(() -> transaction.execute(status -> {
            people.confirm(named.id());
            return true;
        }));

        assertThat(as(bolt, actor, operators::current)).isPresent();
    }

    @Test
    void countsAWorkspaceWithoutLookingIntoIt() {
        tenancy.runAs(bolt, operator, () -> desk.measure(acme));

        var seen = as(bolt, operator, () -> overview.one(acme));

        assertThat(seen.members()).isEqualTo(2);
        assertThat(seen.deeds()).isPositive();
        assertThat(seen.documents()).isZero();
        assertThat(seen.documentBytes()).isZero();
        assertThat(seen.name()).isEqualTo("Acme");
        assertThatThrownBy(() -> as(acme, operator, () -> {
            access.require(Right.READ);
            return true;
        })).isInstanceOf(RuntimeException.class);
    }

    @Test
    void addsUpWhatEachModuleCounts() {
        workspaces.in(bolt, () -> customers.create(CustomerDetails.named("Elsewhere", Currency.getInstance("EUR"), 30)));
        workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor", Currency.getInstance("EUR"), 30)));
        write("insert into workspace_logo (workspace_id, png, changed_at) values (:tenant, 'png', :now)");
        write("""
                insert into mail (tenant_id, id, version, dedupe_key, recipient, language, template, attachments, when_unsure,
                    state, attempts, unsure, created_at)
                values (:tenant, :tenant, 0, 'lost', 'ap@harbor.example', 'en', 'invoice', '', 'STOP', 'FAILED', 1, 0, :now)""");

        tenancy.runAs(bolt, operator, () -> desk.measure(acme));

        var seen = as(bolt, operator, () -> overview.one(acme));

        assertThat(seen.customers()).isEqualTo(1);
        assertThat(seen.mails()).isEqualTo(1);
        assertThat(seen.failedMails()).isEqualTo(1);
        assertThat(seen.documents()).isEqualTo(1);
        assertThat(seen.documentBytes()).isEqualTo(3);
        assertThat(seen.lastDeedAt()).isEqualTo(workspaces.in(acme, () -> jdbc.sql("""
                        select e.at_micros from audit_entry e where e.tenant_id = :tenant order by e.position desc limit 1""")
                .query((row, number) -> Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS)).single()));
    }

    private void write(String sql) {
        workspaces.in(acme, () -> jdbc.sql(sql).param("now", Timestamp.from(clock.instant())).update());
    }

    @Test
    void suspendsAndResumesWithAReason() {
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator, () -> desk.suspend(acme, " "))).isInstanceOf(Refusal.class);

        tenancy.runAs(bolt, operator, () -> desk.suspend(acme, "does not pay"));

        assertThat(as(acme, owner, () -> access.may(Right.READ))).isFalse();
        assertThat(as(bolt, operator, () -> overview.page(
                new WorkspaceFilter("acme", WorkspaceFilter.State.SUSPENDED), WorkspaceSort.NEWEST, 0, 1_000)))
                .extracting(WorkspaceHealth::id).contains(acme);
        assertThat(as(bolt, operator, past::newest).getFirst()).satisfies(deed -> {
            assertThat(deed.operator()).isEqualTo("Opa Operator");
            assertThat(deed.workspace()).isEqualTo("Acme");
            assertThat(deed.reason()).isEqualTo("does not pay");
        });

        tenancy.runAs(bolt, operator, () -> desk.resume(acme, "has paid"));

        assertThat(as(acme, owner, () -> access.may(Right.READ))).isTrue();
    }

    @Test
    void showsTheJobsOfAllServers() {
        assertThat(as(bolt, operator, jobs::recurring)).extracting(BackgroundJobs.Recurring::id).contains("start-nights");
        assertThat(as(bolt, operator, jobs::servers)).isNotNull();
    }

    @Test
    void endsTheTaskOfAJobThatIsDeleted() {
        var task = workspaces.in(acme, () -> tasks.start("alerts.check", "Check"));
        scheduler.enqueue(task, new TaskRun(acme, "alerts.check", task));
        var run = as(bolt, operator, () -> jobs.runs(List.of(Stage.WAITING))).stream()
                .filter(it -> it.id().equals(task)).findFirst().orElseThrow();
        assertThat(run.workspace()).isEqualTo(acme);

        assertThatThrownBy(() -> tenancy.runAs(acme, owner, () -> desk.delete(run, "envy"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator, () -> desk.delete(run, " "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator, () -> desk.tryAgain(run))).isInstanceOf(Refusal.class);
        assertThat(as(acme, owner, () -> tasks.view(task)).state()).isEqualTo(TaskState.WAITING);

        tenancy.runAs(bolt, operator, () -> desk.delete(run, "in the way"));

        assertThat(as(acme, owner, () -> tasks.view(task)).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(storage.getJobById(task).getState()).isEqualTo(StateName.DELETED);
        assertThat(as(bolt, operator, past::newest).getFirst().event()).isEqualTo("JOB_DELETED");
    }

    @Test
    void releasesTheDatabaseByTheInstallationsId() {
        assertThatThrownBy(() -> tenancy.runAs(bolt, operator, () -> desk.release("yes"))).isInstanceOf(Refusal.class);

        tenancy.runAs(bolt, operator, () -> desk.release(installation.id()));

        assertThat(as(bolt, operator, past::newest).getFirst().event()).isEqualTo("RELEASED");
    }

    private <T> T as(UUID workspace, Actor actor, Supplier<T> work) {
        return tenancy.callAs(workspace, actor, work);
    }
}
