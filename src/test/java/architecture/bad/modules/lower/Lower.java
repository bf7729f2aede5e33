package architecture.bad.modules.lower;

public class Lower {}
