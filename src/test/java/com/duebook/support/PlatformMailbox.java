package com.duebook.support;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The platform's mail as it waits in the outbox, before anything leaves. */
public class PlatformMailbox {

    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{43})\"");

    private final JdbcClient client;

    PlatformMailbox(JdbcClient client) {
        this.client = client;
    }

    public List<String> templatesTo(String address) {
        return client.sql("select template from platform_mail where recipient = ? order by id")
                .params(address)
                .query(String.class)
                .list();
    }

    /** What each of them says, the oldest first. */
    public List<String> modelsTo(String address) {
        return client.sql("select model from platform_mail where recipient = ? and model is not null order by id")
                .params(address)
                .query(String.class)
                .list();
    }

    /** Of the link in the newest mail that has one. */
    public String tokenTo(String address) {
        return modelsTo(address).reversed().stream()
                .flatMap(model -> TOKEN.matcher(model).results())
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
