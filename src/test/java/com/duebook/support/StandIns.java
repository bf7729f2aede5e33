package com.duebook.support;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.HotSwappableTargetSource;

/**
 * Beans that a test may put another in the place of, until it ends: so a test double costs no application of its own.
 * Which beans have such a place, {@link TestBeans} says.
 */
public final class StandIns {

    private record Place(HotSwappableTargetSource source, Object usual) {}

    private final Map<Class<?>, Place> places = new ConcurrentHashMap<>();

    /** What the application gets instead of its own bean, and passes everything on to that until a test puts another. */
    <T> T place(Class<T> type, T usual) {
        var source = new HotSwappableTargetSource(usual);
        places.put(type, new Place(source, usual));
        var proxy = new ProxyFactory();
        proxy.setTargetSource(source);
        if (type.isInterface()) {
            proxy.setInterfaces(type);
        } else {
            proxy.setProxyTargetClass(true);
        }
        return type.cast(proxy.getProxy(type.getClassLoader()));
    }

    /** From now on this one, until the end of the test. */
    public <T> void put(Class<T> type, T other) {
        Objects.requireNonNull(places.get(type), () -> "no place for " + type).source().swap(other);
    }

    void leave() {
        places.values().forEach(place -> place.source().swap(place.usual()));
    }
}
