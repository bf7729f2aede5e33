package com.duebook.workspace.login.ui;

import com.duebook.identity.factor.Factor;
import com.duebook.workspace.login.SecondStep;
import com.duebook.workspace.login.SecondStepOwed;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** A password that signs nobody in: a wrong one, or a right one of whoever owes a second step, under a new session id. */
class RefusedLogin implements AuthenticationFailureHandler {

    private final SecondStep second;
    private final RequestCache wanted;
    private final AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/login?error");

    RefusedLogin(SecondStep second, RequestCache wanted) {
        this.second = second;
        this.wanted = wanted;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof SecondStepOwed owed) {
            var half = second.half(owed.person(), Factor.PASSWORD, WantedPage.path(wanted.getRequest(request, response)));
            var session = request.getSession();
            request.changeSessionId();
            HalfSession.begin(new WrappedHttpSession(session), half);
            response.sendRedirect("/" + SecondStepView.PATH);
        } else {
            wrong.onAuthenticationFailure(request, response, why);
        }
    }
}
