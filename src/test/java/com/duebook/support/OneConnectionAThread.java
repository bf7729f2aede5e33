package com.duebook.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * L-04: a thread that waits for a second connection while it holds one stops for good once enough others do the same. It
 * fails here at once, in whichever test.
 */
public final class OneConnectionAThread extends DelegatingDataSource {

    private final Map<Object, Thread> held = new ConcurrentHashMap<>();
    private final BooleanSupplier counts;

    /** @param counts whether whoever asks now is to be held to it */
    OneConnectionAThread(DataSource pool, BooleanSupplier counts) {
        super(pool);
        this.counts = counts;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (held.containsValue(Thread.currentThread()) && counts.getAsBoolean()) {
            throw new AssertionError("a second connection for a thread that holds one");
        }
        return watched(super.getConnection());
    }

    private Connection watched(Connection connection) {
        var key = new Object();
        held.put(key, Thread.currentThread());
        InvocationHandler untilClosed = (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                held.remove(key);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, untilClosed);
    }
}
