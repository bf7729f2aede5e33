package architecture.map.wall;

import architecture.map.ground.Stone;

public class Brick extends Stone {}
