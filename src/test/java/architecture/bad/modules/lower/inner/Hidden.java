package architecture.bad.modules.lower.inner;

public class Hidden {}
