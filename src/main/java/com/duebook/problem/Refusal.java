package com.duebook.problem;

/**
 * A business "no" that the user should read: a key of the message bundles and its arguments. It is the user's to
 * resolve, so it is shown as it is and logged at info.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
