package architecture.map.ground;

public class Stone {}
