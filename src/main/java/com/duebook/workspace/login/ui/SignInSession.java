package com.duebook.workspace.login.ui;

import com.duebook.identity.Guesses;
import com.duebook.identity.Person;
import com.duebook.identity.factor.Factor;
import com.duebook.identity.factor.Proven;
import com.duebook.problem.Refusal;
import com.duebook.workspace.login.Device;
import com.duebook.workspace.login.PasswordLogin;
import com.duebook.workspace.login.SecondStep;
import com.duebook.workspace.login.Sessions;
import com.duebook.workspace.login.SignedIn;
import com.duebook.workspace.login.WorkspaceChoice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the page being worked on: who it belongs to, and how that changes. */
@Component
public class SignInSession {

    private final Sessions sessions;
    private final SecondStep second;
    private final Guesses guesses;
    private final SecurityContextHolderStrategy contexts;
    private final VaadinDefaultRequestCache wanted;

    SignInSession(Sessions sessions, SecondStep second, Guesses guesses, SecurityContextHolderStrategy contexts,
            VaadinDefaultRequestCache wanted) {
        this.sessions = sessions;
        this.second = second;
        this.guesses = guesses;
        this.contexts = contexts;
        this.wanted = wanted;
    }

    /** Signs in whoever has just chosen a password, under a new session id, and opens a page; or asks for a second step. */
    public void letIn(Person person, String path) {
        renewId();
        second.begin(person, Factor.PASSWORD, device()).ifPresentOrElse(session -> {
            keep(session);
            open(path);
        }, () -> {
            HalfSession.begin(http(), second.half(person, Factor.PASSWORD, path));
            open(SecondStepView.PATH);
        });
    }

    /** Signs in whoever has just shown one, under a new session id, and opens what they wanted. */
    public void letInByPasskey(Person person) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        var path = WantedPage.path(wanted.getRequest(request, response));
        wanted.removeRequest(request, response);
        HalfSession.forget(http());
        renewId();
        keep(second.begin(person, Factor.PASSKEY, device()).orElseThrow());
        open(path == null ? "" : path);
    }

    /** Who owes a second step here; empty also when it is too late. */
    public Optional<Person> owing() {
        return HalfSession.of(http()).flatMap(second::waiting);
    }

    /**
     * Signs in whoever owed a second step, under a new session id, and opens what they wanted.
     *
     * @param shown checks what they show, and says what it was
     * @throws Refusal when it is too late, or what they show is wrong
     */
    public void finish(Function<Person, Factor> shown) {
        var half = HalfSession.of(http()).orElseThrow(() -> new Refusal("identity.factor.tooLate"));
        var session = second.finish(half, shown, device());
        HalfSession.forget(http());
        renewId();
        keep(session);
        open(half.path() == null ? "" : half.path());
    }

    /** Somebody else wants to sign in. */
    public void startOver() {
        HalfSession.forget(http());
        open("login");
    }

    /** @throws Refusal when this client address has tried too often */
    public void countAttempt() {
        if (!guesses.mayTry(VaadinRequest.getCurrent().getRemoteAddr())) {
            throw new Refusal("identity.tooManyAttempts");
        }
    }

    public Optional<SignedIn> session() {
        return SignedIn.of(contexts.getContext().getAuthentication());
    }

    /** Where this person works, this workspace included. */
    public List<WorkspaceChoice> choices() {
        return session().map(session -> sessions.choices(session.identity())).orElseGet(List::of);
    }

    public void switchTo(UUID workspace) {
        keep(sessions.switched(session().orElseThrow(), workspace));
        open("");
    }

    /**
     * Shows the page again in the language and theme of the changed person. Nothing else comes of it: a session that was
     * ended meanwhile must not go on because its person has another theme.
     */
    public void showAs(Person person) {
        keep(session().orElseThrow().as(person));
        UI.getCurrent().getPage().reload();
    }

    /** Goes on after the person's new password, which has ended all other sessions. */
    public void goOnAs(Person person) {
        keep(sessions.goOnAs(session().orElseThrow(), person));
        UI.getCurrent().getPage().reload();
    }

    /** To the workspace that held this session back for want of a second factor; else the page is shown again. */
    public void resume() {
        session().map(SignedIn::held).ifPresentOrElse(this::switchTo, () -> UI.getCurrent().getPage().reload());
    }

    /** Goes on after a factor was added or taken away; the page stays, so that something can still be shown on it. */
    public void goOnAs(Person person, UnaryOperator<Proven> now) {
        var session = session().orElseThrow();
        keep(sessions.goOnAs(session, person, now.apply(session.proven())));
    }

    /** For an empty address a browser would stay where it is. */
    private static void open(String path) {
        UI.getCurrent().getPage().setLocation(path.isEmpty() ? "." : path);
    }

    private void keep(SignedIn session) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(PasswordLogin.authenticated(session));
        contexts.setContext(context);
        http().setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static Device device() {
        return Device.of(VaadinServletRequest.getCurrent());
    }

    /**
     * The session goes on. Its end would close the sockets of other tabs on this thread, after which Vaadin takes one of
     * those for the current UI.
     */
    private static void renewId() {
        VaadinServletRequest.getCurrent().changeSessionId();
    }

    private static WrappedSession http() {
        return VaadinSession.getCurrent().getSession();
    }
}
