package com.duebook.operator;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.factor.FactorReset;
import com.duebook.installation.Installation;
import com.duebook.jobs.figures.ParkedWork;
import com.duebook.operator.OperatorEvent.Kind;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Workspaces;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators do. Each event is written down with its reason; what concerns a workspace, in its own journal too. */
@Service
public class OperatorDesk {

    private static final int LONGEST = 500;

    private final Operators operators;
    private final OperatorEvents events;
    private final Workspaces workspaces;
    private final MeasureWorkspace figures;
    private final Installation installation;
    private final ParkedWork parked;
    private final BackgroundJobs jobs;
    private final FactorReset factors;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OperatorDesk(
            Operators operators,
            OperatorEvents events,
            Workspaces workspaces,
            MeasureWorkspace figures,
            Installation installation,
            ParkedWork parked,
            BackgroundJobs jobs,
            FactorReset factors,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Clock clock) {
        this.operators = operators;
        this.events = events;
        this.workspaces = workspaces;
        this.figures = figures;
        this.installation = installation;
        this.parked = parked;
        this.jobs = jobs;
        this.factors = factors;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Refusal without a reason, or when it is suspended already */
    public void suspend(UUID workspace, String reason) {
        inWorkspace(workspace, Kind.SUSPENDED, reason, workspaces::suspend);
    }

    public void resume(UUID workspace, String reason) {
        inWorkspace(workspace, Kind.RESUMED, reason, workspaces::resume);
    }

    /** Counts its figures anew. */
    public void measure(UUID workspace) {
        figures.measure(workspace);
    }

    /** @param typed the installation's id */
    public void release(String typed) {
        var operator = operators.required();
        transaction.executeWithoutResult(status -> {
            installation.release(typed);
            write(Kind.RELEASED, operator, null, installation.id());
        });
    }

    public void tryAgain(ParkedWork.Item item) {
        var operator = operators.required();
        parked.tryAgain(item);
        transaction.executeWithoutResult(
                status -> write(Kind.TRIED_AGAIN, operator, item.workspace(), item.kind()));
    }

    /** @throws Refusal when it has gone on meanwhile */
    public void tryAgain(JobRun run) {
        var operator = operators.required();
        if (!jobs.tryAgain(run)) {
            throw new Refusal("operator.wentOn");
        }
        transaction.executeWithoutResult(status -> write(Kind.TRIED_AGAIN, operator, run.workspace(), run.kind()));
    }

    /** @throws Refusal without a reason */
    public void delete(JobRun run, String reason) {
        var operator = operators.required();
        requireReason(reason);
        jobs.delete(run, reason.strip());
        transaction.executeWithoutResult(
                status -> write(Kind.JOB_DELETED, operator, run.workspace(), reason(run.kind(), reason.strip())));
    }

    /**
     * For somebody who lost their second factor and has shown otherwise who they are.
     *
     * @throws Refusal without a reason, or when nobody of this address has one
     */
    public void resetFactor(EmailAddress address, String reason) {
        var operator = operators.required();
        requireReason(reason);
        factors.reset(address);
        transaction.executeWithoutResult(
                status -> write(Kind.FACTOR_RESET, operator, null, reason(address.value(), reason.strip())));
    }

    /** As much of it as the row holds. */
    private static String reason(String about, String reason) {
        var whole = about + ": " + reason;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("operator.reason", LONGEST);
        }
    }

    private void inWorkspace(UUID workspace, Kind kind, String reason, Runnable work) {
        var operator = operators.required();
        requireReason(reason);
        tenancy.runAs(workspace, operator, () -> transaction.executeWithoutResult(status -> {
            work.run();
            write(kind, operator, workspace, reason.strip());
        }));
    }

    private void write(Kind kind, Actor operator, @Nullable UUID workspace, String reason) {
        events.save(new OperatorEvent(kind, operator.id(), workspace, reason, clock.instant()));
    }
}
