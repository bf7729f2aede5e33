package com.duebook.architecture;

import static java.util.Map.entry;

import java.util.Map;

/** Every exception from the rules of the house, with its reason. Short, and to be kept so. */
final class Allowed {

    private Allowed() {}

    /** Tables without a tenant: their rows are nobody's or everybody's. */
    static final Map<String, String> PLATFORM_ENTITIES = Map.of(
            "com.duebook.operator.OperatorEvent", "is done by whoever runs all workspaces",
            "com.duebook.workspace.Workspace", "is the tenant",
            "com.duebook.workspace.factor.StoredFactorRule", "is asked while somebody enters its workspace",
            "com.duebook.workspace.Invitation", "is answered by somebody who belongs nowhere yet",
            "com.duebook.workspace.Membership", "is read while somebody signs in and chooses a workspace",
            "com.duebook.identity.passkey.Passkey", "a person proves who they are before any workspace is entered",
            "com.duebook.identity.factor.TotpSecret", "a person proves who they are before any workspace is entered",
            "com.duebook.identity.factor.RecoveryCode", "a person proves who they are before any workspace is entered",
            "com.duebook.identity.Identity", "a person may work in several workspaces");

    /** The nearest to a root tenant there is: work on tables that are nobody's. Tenant tables are refused there too. */
    static final Map<String, String> PLATFORM_WORK = Map.ofEntries(
            entry("com.duebook.tenancy.Tenancy", "is where the platform is entered"),
            entry("com.duebook.identity.Personal", "what is a person's is no workspace's"),
            entry("com.duebook.jobs.WorkQueue", "hands out the work of all workspaces"),
            entry("com.duebook.jobs.WorkRuns", "runs the work of any workspace, and of the platform"),
            entry("com.duebook.news.News", "passes on what changed in any workspace"),
            entry("com.duebook.jobs.figures.AllWork", "counts the work of all workspaces, and shows the operator what is parked"),
            entry("com.duebook.checkout.link.LinkTokens", "a token's workspace is found before it is entered"),
            entry("com.duebook.signup.SignUp", "makes the workspace"),
            entry("com.duebook.secrets.RewrapKeys", "the master key is the platform's"),
            entry("com.duebook.tenants.TenantFiles", "look for the workspaces that they describe"),
            entry("com.duebook.workspace.Joining", "is done by somebody who belongs nowhere yet"),
            entry("com.duebook.workspace.night.NightStarter", "hands out a night for all workspaces of a zone"),
            entry("com.duebook.workspace.night.NightRunHandler", "goes through all workspaces, and works inside each"),
            entry("com.duebook.workspace.login.Sessions", "a session is a person's, wherever they work"),
            entry("com.duebook.workspace.ui.ProfileView", "a profile is a person's, not a workspace's"));

    /** They read and write no table. */
    static final Map<String, String> DOORS = Map.of(
            "com.duebook.tenancy.TenantJdbc", "is the door itself",
            "com.duebook.tenancy.StoredParameters", "passes on what others send",
            "com.duebook.tenancy.TenantTables", "asks the schema which tables have a tenant",
            "com.duebook.database.Migration", "changes the schema",
            "com.duebook.database.Schema", "asks how far the schema is",
            "com.duebook.database.DatabaseConfiguration", "asks and changes the schema before it lets anybody in",
            "com.duebook.database.Grants", "gives rights, table by table",
            "com.duebook.database.embedded.EmbeddedDatabase", "creates the schema of the embedded server",
            "com.duebook.watch.health.DatabaseLine", "asks the database whether it answers",
            "com.duebook.database.embedded.ServerProcess", "asks the embedded server whether it is up");

    /** SQL written by hand that does not go through {@code TenantJdbc}. The sandbox, never in production, is no list's,
     *  nor is the program that checks journals, which is no part of the running application. */
    static final Map<String, String> HAND_WRITTEN_SQL = Map.ofEntries(
            entry("com.duebook.installation.Installation", "the mark of the database is one platform row"),
            entry("com.duebook.checkout.link.LinkIndex", "finds the workspace of a token, before one is known"),
            entry("com.duebook.news.NodeChanges", "what processes tell each other is nobody's row"),
            entry("com.duebook.workspace.KnownRoles", "memberships are platform rows, read at every action"),
            entry("com.duebook.workspace.team.Team", "memberships are platform rows"),
            entry("com.duebook.workspace.KnownProfiles", "workspaces are platform rows, read at every action"),
            entry("com.duebook.workspace.connection.DataKeys", "data keys lie beside the workspace, a platform row"),
            entry("com.duebook.workspace.connection.StripeConnections", "an endpoint's owner is looked up before any is known"),
            entry("com.duebook.workspace.connection.ConnectedAccounts", "the connection stands beside the workspace row, on the platform"),
            entry("com.duebook.workspace.Logos", "the logo stands beside the workspace row, on the platform"),
            entry("com.duebook.workspace.night.NightMarks", "looks at the clocks of all workspaces"),
            entry("com.duebook.workspace.login.SessionRows", "are asked, with person and membership, at every message"),
            entry("com.duebook.identity.Tokens", "are used by one conditional update"),
            entry("com.duebook.identity.LoginFailures", "counts by upsert, for addresses that nobody has"),
            entry("com.duebook.messaging.PlatformMail", "mail that no workspace sends is one platform table"));

    /** What does again and again, or waits. */
    static final Map<String, String> RECURRENCE = Map.of(
            "com.duebook.time.Poller", "polls by the list recurring.yaml",
            "com.duebook.jobs.background.RecurringJobs", "tells JobRunr what recurring.yaml lists",
            "com.duebook.sandbox.mail.ui.InboxView", "polls as recurring.yaml says of its page",
            "com.duebook.node.LeaveBalancer", "waits once, before a process ends",
            "com.duebook.database.embedded.EmbeddedDatabase", "waits for its server, which has ended");

    /** Vaadin outside the screens. */
    static final Map<String, String> VAADIN = Map.of();
}
