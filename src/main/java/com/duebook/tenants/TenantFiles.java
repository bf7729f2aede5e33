package com.duebook.tenants;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenants.TenantFile.FileMember;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.Defined;
import com.duebook.workspace.Invitations;
import com.duebook.workspace.Members;
import com.duebook.workspace.NewWorkspace;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.Workspaces;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a tenant file: opens its workspace when it is not there yet, and then leaves it to its members. Applying it
 * again changes nothing, unless it was interrupted: then every step is taken once more that leaves no trace twice.
 */
@Service
public class TenantFiles {

    private final Workspaces workspaces;
    private final Members members;
    private final Invitations invitations;
    private final People people;
    private final Passwords passwords;
    private final Templates templates;
    private final FileParts parts;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Journal journal;

    TenantFiles(
            Workspaces workspaces,
            Members members,
            Invitations invitations,
            People people,
            Passwords passwords,
            Templates templates,
            FileParts parts,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Journal journal) {
        this.workspaces = workspaces;
        this.members = members;
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.templates = templates;
        this.parts = parts;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.journal = journal;
    }

    /** @throws Refusal when a value cannot be right; what was begun goes on once the file is put right */
    public UUID apply(TenantFile file) {
        var template = templates.required(file.industry());
        var defined = tenancy.onPlatform(() -> workspaces.defined(file.key()));
        var workspace = defined.map(Defined::workspace).orElseGet(() -> open(file, template));
        if (defined.filter(Defined::complete).isEmpty()) {
            furnish(workspace, file, template);
            tenancy.onPlatform(() -> {
                workspaces.completeDefinition(workspace);
                return workspace;
            });
        }
        return workspace;
    }

    private UUID open(TenantFile file, Template template) {
        var owner = file.members().stream().filter(member -> member.role() == Role.OWNER).findFirst()
                .orElseThrow(() -> new Refusal("tenants.owner.missing"));
        Workspaces.check(settings(file, blank(file, template)));
        var ownerId = known(owner).id();
        var defaults = file.defaults();
        return tenancy.onPlatform(() -> workspaces.open(new NewWorkspace(
                file.name(), file.country().code(), defaults.currency(), defaults.zone(), file.language(),
                file.industry(), termsDays(file, template)).definedBy(file.key()), ownerId));
    }

    private void furnish(UUID workspace, TenantFile file, Template template) {
        tenancy.runAs(workspace, () -> transaction.executeWithoutResult(status -> {
            workspaces.update(settings(file, workspaces.settings()));
            journal.record(AuditEvent.TENANT_FILE_APPLIED, null);
        }));
        file.members().forEach(member -> admit(workspace, member));
        tenancy.runAs(workspace, () -> parts.together(file.parts(), template.parts()).forEach(ReadPart::apply));
    }

    private void admit(UUID workspace, FileMember member) {
        if (member.password() == null && tenancy.onPlatform(() -> people.find(member.email())).isEmpty()) {
            tenancy.runAs(workspace, () -> inviteOnce(member));
        } else {
            var person = known(member);
            tenancy.runAs(workspace, () -> members.add(person.id(), member.role()));
        }
    }

    private void inviteOnce(FileMember member) {
        if (invitations.open().stream().noneMatch(open -> open.email().equals(member.email().value()))) {
            invitations.invite(member.email(), member.role(), member.language());
        }
    }

    private Person known(FileMember member) {
        return tenancy.onPlatform(() -> people.find(member.email())).orElseGet(() -> {
            var password = member.password() == null ? null : passwords.choose(member.password(), member.email());
            return tenancy.onPlatform(
                    () -> people.name(member.email(), member.name(), password, member.language()));
        });
    }

    private static int termsDays(TenantFile file, Template template) {
        return file.defaults().termsDays().orElse(template.termsDays());
    }

    private static WorkspaceSettings blank(TenantFile file, Template template) {
        var defaults = file.defaults();
        return new WorkspaceSettings(file.name(), file.address(), null, null, null, null, BankDetails.NONE, defaults.currency(),
                defaults.zone(), file.language(), file.industry(), termsDays(file, template), defaults.taxRate(),
                defaults.partPayment(), 0);
    }

    private static WorkspaceSettings settings(TenantFile file, WorkspaceSettings now) {
        var defaults = file.defaults();
        return now.company(now.name(), file.address(), file.taxNumber(),
                file.email() == null ? now.email() : file.email())
                .colour(file.colour() == null ? now.colour() : file.colour())
                .bank(file.bank())
                .defaults(now.currency(), now.zone(), now.language(), now.termsDays(), defaults.taxRate(),
                        defaults.partPayment());
    }
}
