package com.duebook.workspace;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.OwnerNotices;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.identity.People;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.past.PastSettings;
import com.duebook.workspace.past.Sender;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens workspaces, and keeps what the current one says about itself. */
@Service
public class Workspaces {

    private final WorkspaceRows rows;
    private final Memberships memberships;
    private final People people;
    private final KnownProfiles profiles;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Journal journal;
    private final OwnerNotices notices;
    private final SecondPerson second;
    private final PastSettings past;

    Workspaces(
            WorkspaceRows rows,
            Memberships memberships,
            People people,
            KnownProfiles profiles,
            Access access,
            Tenancy tenancy,
            Clock clock,
            Journal journal,
            OwnerNotices notices,
            SecondPerson second,
            PastSettings past) {
        this.rows = rows;
        this.memberships = memberships;
        this.people = people;
        this.profiles = profiles;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.journal = journal;
        this.notices = notices;
        this.second = second;
        this.past = past;
    }

    /** A new workspace with its first owner. Called on the platform: nobody works there yet. */
    @Transactional
    public UUID open(NewWorkspace details, UUID owner) {
        if (!tenancy.scope().isPlatform()) {
            throw new IllegalStateException("workspaces are opened on the platform");
        }
        SettingsCheck.checkName(details.name());
        var workspace = rows.save(new Workspace(details, people.person(owner).email(), clock.instant()));
        memberships.save(new Membership(workspace.id(), owner, Role.OWNER, clock.instant()));
        return workspace.id();
    }

    /** The workspace that a tenant file began, if it did. Called on the platform. */
    @Transactional(readOnly = true)
    public Optional<Defined> defined(String definition) {
        return rows.findByDefinition(definition).map(Workspace::defined);
    }

    /**
     * Its members can do nothing any more, no mail leaves and no night begins, until {@link #resume}. For the operator, in
     * the workspace that is meant.
     */
    @Transactional
    public void suspend() {
        access.requireOperator();
        current().suspend(clock.instant());
        profiles.forgetAfterCommit(tenancy.tenant());
        journal.record(AuditEvent.WORKSPACE_SUSPENDED, null);
    }

    @Transactional
    public void resume() {
        access.requireOperator();
        current().resume();
        profiles.forgetAfterCommit(tenancy.tenant());
        journal.record(AuditEvent.WORKSPACE_RESUMED, null);
    }

    /** From now on its file is not looked at any more. Called on the platform. */
    @Transactional
    public void completeDefinition(UUID workspace) {
        rows.findById(workspace).orElseThrow(NotFound::new).completeDefinition();
    }

    @Transactional(readOnly = true)
    public WorkspaceSettings settings() {
        return current().settings();
    }

    /**
     * @throws Refusal when a value cannot be right, or a second person has to confirm other bank details
     * @throws OptimisticLockingFailureException when somebody else changed them since
     */
    @Transactional
    public void update(WorkspaceSettings settings) {
        access.require(Right.EDIT_SETTINGS);
        var workspace = current();
        if (workspace.settings().version() != settings.version()) {
            throw new OptimisticLockingFailureException("the settings were changed by somebody else");
        }
        var bank = workspace.settings().bank();
        var isMoved = !settings.bank().equals(bank);
        if (isMoved) {
            second.require(Right.EDIT_BANK, null);
        }
        journal.record(AuditEvent.SETTINGS_CHANGED, null, Details.changes(workspace.settings(), settings));
        var checked = SettingsCheck.checked(settings, workspace.settings());
        if (!Sender.of(checked).equals(Sender.of(workspace.settings()))) {
            past.keepSettings();
        }
        workspace.change(checked);
        if (isMoved) {
            notices.tell("settings", "workspace.told.bank", bank.shortened(), settings.bank().shortened());
        }
        profiles.forgetAfterCommit(workspace.id());
    }

    /**
     * As {@link #update} would, of a workspace without bank details.
     *
     * @throws Refusal when a value cannot be right
     */
    public static void check(WorkspaceSettings settings) {
        SettingsCheck.checked(settings, settings.bank(BankDetails.NONE).company(settings.name(), settings.address(), null, null));
    }

    /**
     * What is stored may be older than its rule.
     *
     * @throws Refusal when it cannot be right
     */
    public static void check(BankDetails bank) {
        SettingsCheck.checkBank(bank);
    }

    private Workspace current() {
        return rows.findById(tenancy.tenant()).orElseThrow(NotFound::new);
    }
}
