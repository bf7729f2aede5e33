package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.identity.Passwords;
import com.duebook.identity.People;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.Visitor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.LogoPictureTest;
import com.duebook.workspace.Logos;
import com.duebook.workspace.Members;
import com.duebook.workspace.login.Colleague;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that are no screens, found by looking: whose they are, and that no answer is a fault of the server's. */
@IntegrationTest
class PlainAddressesTest {

    private static final List<String> ODD = List.of("%C3%A9", "%E4%B8%80", "x", "%27", "a".repeat(300), "-1", "%20", "%F0%9F%98%80");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;
    @Autowired List<SecurityFilterChain> chains;
    @Autowired TestWorkspaces workspaces;
    @Autowired Members members;
    @Autowired People people;
    @Autowired Passwords passwords;
    @Autowired Tenancy tenancy;
    @Autowired TestClock clock;
    @Autowired Logos logos;
    @LocalServerPort int port;

    private UUID acme;
    private UUID bolt;
    private Visitor visitor;

    @BeforeEach
    void somebodyInAcmeWhereBothHaveALogo() throws IOException {
        clock.later();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        for (var workspace : List.of(acme, bolt)) {
            var picture = LogoPictureTest.picture(workspace.equals(acme) ? 50 : 60, 20, "png");
            workspaces.in(workspace, () -> {
                logos.replace(picture);
                return true;
            });
        }
        var cora = Colleague.in(acme, workspaces, members, people, passwords, tenancy);
        visitor = new Visitor(port);
        visitor.signIn(cora.address(), Colleague.PASSWORD);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /** Else a tab would be given what its browser's other workspace has there. */
    @Test
    void nameTheWorkspaceThatTheyAreOf() {
        assertThat(ofMembers()).hasSizeGreaterThan(0).allMatch(PlainAddressesTest::namesItsWorkspace);
        assertThat(visitor.get("/workspace/logo?of=" + acme).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/workspace/logo?of=" + bolt).statusCode()).isEqualTo(404);
    }

    @Test
    void wouldBeFoundWithoutThat() throws NoSuchMethodException {
        assertThat(namesItsWorkspace(new HandlerMethod(new Nameless(), Nameless.class.getDeclaredMethod("figures")))).isFalse();
    }

    static class Nameless {

        @GetMapping("/figures")
        public String figures() {
            return "";
        }
    }

    @Test
    void answerOddOnesWithoutAFault() {
        var addresses = all().flatMap(info -> info.getPatternValues().stream()).distinct().toList();
        assertThat(addresses).hasSizeGreaterThan(15).contains("/pay/{token}", "/webhooks/stripe/{endpoint}");
        for (var address : addresses) {
            for (var odd : ODD) {
                var path = VARIABLE.matcher(address).replaceAll(odd) + (address.equals("/workspace/logo") ? "?of=" + odd : "");
                assertThat(visitor.get(path).statusCode()).as("GET %s", path).isLessThan(500);
                assertThat(visitor.post(path, "a=" + odd).statusCode()).as("POST %s", path).isLessThan(500);
            }
        }
    }

    private Stream<RequestMappingInfo> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("com.duebook."))
                .map(java.util.Map.Entry::getKey);
    }

    /** Behind the last filter chain, which is that of people who are signed in. */
    private List<HandlerMethod> ofMembers() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("com.duebook."))
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(this::isOfMembers))
                .map(java.util.Map.Entry::getValue).toList();
    }

    private boolean isOfMembers(String address) {
        var request = new MockHttpServletRequest("GET", VARIABLE.matcher(address).replaceAll("x"));
        request.setServletPath(request.getRequestURI());
        return !address.equals("/error") && chains.stream().filter(chain -> chain.matches(request)).findFirst()
                .filter(chains.getLast()::equals).isPresent();
    }

    private static boolean namesItsWorkspace(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class) && parameter.getParameterType() == UUID.class);
    }
}
