package com.duebook.workspace.login;

import com.duebook.identity.SignIn;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Spring Security's way to {@link SignIn}. Authorities are not used: rights are asked of the role, each time. */
@Component
public class PasswordLogin implements AuthenticationProvider {

    private final SignIn signIn;
    private final Sessions sessions;

    PasswordLogin(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return signIn.check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .map(person -> authenticated(sessions.begin(person)))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    public static Authentication authenticated(SignedIn session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, null, List.of());
    }
}
