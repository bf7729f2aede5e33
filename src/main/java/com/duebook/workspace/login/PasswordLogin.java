package com.duebook.workspace.login;

import com.duebook.identity.SignIn;
import com.duebook.identity.factor.Factor;
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
    private final SecondStep second;

    PasswordLogin(SignIn signIn, SecondStep second) {
        this.signIn = signIn;
        this.second = second;
    }

    /** @throws SecondStepOwed after a right password of whoever has a second factor */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var person = signIn.check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return second.begin(person, Factor.PASSWORD, device(attempt)).map(PasswordLogin::authenticated)
                .orElseThrow(() -> new SecondStepOwed(person));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static Device device(Authentication attempt) {
        return attempt.getDetails() instanceof Device device ? device : Device.UNKNOWN;
    }

    public static Authentication authenticated(SignedIn session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, null, List.of());
    }
}
