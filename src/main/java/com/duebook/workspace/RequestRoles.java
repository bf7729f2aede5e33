package com.duebook.workspace;

import com.duebook.tenancy.Role;
import jakarta.servlet.ServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The roles that one message of a browser has asked for; forgotten with it. */
public final class RequestRoles {

    private static final String NAME = RequestRoles.class.getName();

    private final Map<Key, Optional<Role>> known = new ConcurrentHashMap<>();

    private RequestRoles() {}

    /** Both, because another session's command may run on this request's thread. */
    private record Key(UUID tenant, UUID identity) {}

    /** From here to its end this request asks once. */
    public static void begin(ServletRequest request) {
        request.setAttribute(NAME, new RequestRoles());
    }

    /** What was read for this message already. */
    public static void know(ServletRequest request, UUID tenant, UUID identity, Role role) {
        if (request.getAttribute(NAME) instanceof RequestRoles roles) {
            roles.known.put(new Key(tenant, identity), Optional.of(role));
        }
    }

    static Optional<Role> of(UUID tenant, UUID identity, Supplier<Optional<Role>> read) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof RequestRoles roles
                ? roles.known.computeIfAbsent(new Key(tenant, identity), key -> read.get())
                : read.get();
    }
}
