/** The middle one of some figures, the upper of two. */
exports.median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
