package architecture.map.roof;

import architecture.map.ground.Stone;
import architecture.map.wall.Brick;

public record Tile(Brick on, Stone of) {}
