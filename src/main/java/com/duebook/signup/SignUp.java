package com.duebook.signup;

import com.duebook.identity.EmailAddress;
import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.identity.Person;
import com.duebook.identity.TokenPurpose;
import com.duebook.identity.Tokens;
import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.PlatformOutbox;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenants.Templates;
import com.duebook.workspace.NewWorkspace;
import com.duebook.workspace.Workspaces;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing up: an address, a mailed link, and behind it a new workspace with its owner. */
@Service
public class SignUp {

    private final People people;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Workspaces workspaces;
    private final Templates templates;
    private final WorkQueue queue;
    private final PlatformOutbox outbox;
    private final Site site;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    SignUp(
            People people,
            Passwords passwords,
            Tokens tokens,
            Workspaces workspaces,
            Templates templates,
            WorkQueue queue,
            PlatformOutbox outbox,
            Site site,
            Tenancy tenancy,
            TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.tokens = tokens;
        this.workspaces = workspaces;
        this.templates = templates;
        this.queue = queue;
        this.outbox = outbox;
        this.site = site;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** Always sends one mail; only its reader learns whether the address is known here. */
    public void request(EmailAddress address, Locale reader) {
        tenancy.onPlatform(() -> transaction.execute(status -> outbox.add(people.find(address)
                .map(known -> mail("known-address", address, known.language(),
                        Map.of("link", site.uri("login").toString())))
                .orElseGet(() -> confirmation(address, reader)))));
    }

    /** The address that a link confirms, while it can be used; looking changes nothing. */
    public Optional<String> address(String token) {
        return tenancy.onPlatform(() -> tokens.subject(TokenPurpose.SIGN_UP, token));
    }

    /**
     * Makes the person and the workspace, or neither.
     *
     * @throws Refusal when the link was used, or a value cannot be right
     */
    public Person complete(String token, SignUpDetails details) {
        var address = new EmailAddress(
                address(token).orElseThrow(() -> new Refusal("identity.token.unusable")));
        var template = templates.required(details.industry());
        var password = passwords.choose(details.password(), address);
        return tenancy.onPlatform(() -> transaction.execute(status -> {
            tokens.use(TokenPurpose.SIGN_UP, token);
            var owner = people.register(address, details.name(), password, details.language());
            return open(details, template.termsDays(), owner.id());
        }));
    }

    private Person open(SignUpDetails details, int termsDays, UUID owner) {
        var country = details.country();
        var workspace = workspaces.open(
                new NewWorkspace(details.company(), country.code(), country.currency(), country.zone(),
                        country.language(), details.industry(), termsDays),
                owner);
        people.workedIn(owner, workspace);
        queue.add(ApplyTemplate.KIND, workspace.toString());
        return people.person(owner);
    }

    private OutgoingMail confirmation(EmailAddress address, Locale reader) {
        var token = tokens.issue(TokenPurpose.SIGN_UP, address.value());
        return mail("confirm-sign-up", address, reader, Map.of(
                "link", site.uri("signup/" + token).toString(),
                "hours", TokenPurpose.SIGN_UP.lifetime().toHours()));
    }

    private static OutgoingMail mail(String template, EmailAddress to, Locale language, Map<String, Object> model) {
        return OutgoingMail.of(template + ":" + Ids.next(), to.value(), language, template, model);
    }
}
