package oxus.time;

/** Whether what is past (closed, cancelled, shelved, handed back) is shown, as outlines, or left out. */
public enum Ghosts { SHOWN, HIDDEN }
